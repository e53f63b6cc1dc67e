package dk.samspil.conference.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InvitationTest {
    private static final Instant NOW = Sample.NOW;
    private static final InvitationId ID = Sample.invitation(Sample.conference('f'), 1);

    @ParameterizedTest
    @CsvSource(textBlock = """
            OPEN,      ACCEPT,  ACCEPTED,  TAKEN
            OPEN,      DECLINE, DECLINED,  TAKEN
            OPEN,      CANCEL,  OPEN,      NOT_ACCEPTED
            ACCEPTED,  ACCEPT,  ACCEPTED,  UNCHANGED
            ACCEPTED,  DECLINE, ACCEPTED,  ACCEPTED_ALREADY
            ACCEPTED,  CANCEL,  CANCELLED, TAKEN
            DECLINED,  ACCEPT,  ACCEPTED,  TAKEN
            DECLINED,  DECLINE, DECLINED,  UNCHANGED
            DECLINED,  CANCEL,  DECLINED,  NOT_ACCEPTED
            CANCELLED, ACCEPT,  ACCEPTED,  TAKEN
            CANCELLED, DECLINE, DECLINED,  TAKEN
            CANCELLED, CANCEL,  CANCELLED, UNCHANGED
            WITHDRAWN, ACCEPT,  WITHDRAWN, WITHDRAWN
            WITHDRAWN, DECLINE, WITHDRAWN, WITHDRAWN
            WITHDRAWN, CANCEL,  WITHDRAWN, WITHDRAWN
            """)
    void takesEachAnswerInEachState(
            InvitationState before, Answer answer, InvitationState after, AnswerOutcome outcome) {
        var reply = in(before).answer(answer, NOW);

        assertThat(reply.next().state()).isEqualTo(after);
        assertThat(reply.outcome()).isEqualTo(outcome);
        assertThat(reply.news()).hasSize(outcome == AnswerOutcome.TAKEN ? 1 : 0);
    }

    @Test
    void isOpenAgainWhenTheLatestAcceptanceIsTurnedDown() {
        var accepted = in(InvitationState.ACCEPTED);

        assertThat(accepted.turnedDown(1).state()).isEqualTo(InvitationState.OPEN);
        assertThat(accepted.turnedDown(1).isTurnedDown()).isTrue();
    }

    @Test
    void isNotTouchedByTheRefusalOfAnEarlierAcceptance() {
        var again = in(InvitationState.CANCELLED).answer(Answer.ACCEPT, NOW).next();

        assertThat(again.turnedDown(1)).isEqualTo(again);
        assertThat(again.isTurnedDown()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void takenBackItForgetsWhatWasAnsweredAndNoTokenOpensIt(InvitationState before) {
        var withdrawn = in(before).withdraw();

        assertThat(withdrawn.next().isWithdrawn()).isTrue();
        assertThat(withdrawn.next().answeredAt()).isEmpty();
        assertThat(withdrawn.next().generation()).isEqualTo(2);
        assertThat(withdrawn.news()).hasSize(before == InvitationState.ACCEPTED ? 1 : 0);
        assertThat(withdrawn.next().again(NOW).generation()).isEqualTo(2);
    }

    private static Invitation in(InvitationState state) {
        var issued = Sample.issued(ID);
        return switch (state) {
            case OPEN -> issued;
            case ACCEPTED -> issued.answer(Answer.ACCEPT, NOW).next();
            case DECLINED -> issued.answer(Answer.DECLINE, NOW).next();
            case CANCELLED ->
                in(InvitationState.ACCEPTED).answer(Answer.CANCEL, NOW).next();
            case WITHDRAWN -> issued.withdraw().next();
        };
    }
}
