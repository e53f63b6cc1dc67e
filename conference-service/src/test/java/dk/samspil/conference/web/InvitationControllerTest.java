package dk.samspil.conference.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.conference.domain.Answer;
import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.Sample;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class InvitationControllerTest {
    private final Conference conference = Conference.of(Sample.plan('f', Sample.SOUTH, 1));

    @Test
    void promisesNothingUntilTheLedgerKnowsOfAnAcceptance() {
        var id = Sample.invitation(conference.id(), 1);
        var accepted = Sample.issued(id).answer(Answer.ACCEPT, Sample.NOW).next();
        var seated = conference.claim(id, Sample.NOW).next();

        var before = InvitationController.answered(InvitationDetails.of(accepted, conference));
        var after = InvitationController.answered(InvitationDetails.of(accepted, seated));

        assertThat(before.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(after.getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void answersOtherAnswersAtOnce() {
        var id = Sample.invitation(conference.id(), 1);
        var declined = Sample.issued(id).answer(Answer.DECLINE, Sample.NOW).next();

        assertThat(InvitationController.answered(InvitationDetails.of(declined, conference))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }
}
