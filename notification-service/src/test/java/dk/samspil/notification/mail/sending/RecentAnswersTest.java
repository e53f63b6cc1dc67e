package dk.samspil.notification.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.mail.sending.RecentAnswers.Kind;
import org.junit.jupiter.api.Test;

class RecentAnswersTest {
    private final RecentAnswers answers = new RecentAnswers(RecentAnswers.Rule.USUAL);

    @Test
    void fiveClosedConnectionsInARowAreTooMuch() {
        for (int i = 0; i < 4; i++) answers.add(Kind.CLOSED, "skive.example");
        assertThat(answers.tooMuch()).isEmpty();
        answers.add(Kind.CLOSED, "skive.example");
        assertThat(answers.tooMuch()).contains(Kind.CLOSED);
    }

    @Test
    void oneThatIsTakenEndsTheRow() {
        for (int i = 0; i < 4; i++) answers.add(Kind.CLOSED, "skive.example");
        answers.add(Kind.DEFINITE, "skive.example");
        answers.add(Kind.CLOSED, "skive.example");
        assertThat(answers.tooMuch()).isEmpty();
    }

    @Test
    void halfOfTheMailsToldToComeLaterAreTooMuch() {
        for (int i = 0; i < 5; i++) {
            answers.add(Kind.DEFINITE, "a.example");
            assertThat(answers.tooMuch()).isEmpty();
            answers.add(Kind.LATER, i + ".example");
        }
        assertThat(answers.tooMuch()).contains(Kind.LATER);
    }

    @Test
    void aGreylistingDomainIsNoTrouble() {
        for (int i = 0; i < 100; i++) {
            answers.add(Kind.LATER, "grey.example");
            assertThat(answers.tooMuch()).isEmpty();
        }
    }

    @Test
    void whatIsLongAgoCountsNoMore() {
        for (int i = 0; i < 9; i++) answers.add(Kind.LATER, i + ".example");
        for (int i = 0; i < 20; i++) answers.add(Kind.DEFINITE, "a.example");
        answers.add(Kind.LATER, "b.example");
        assertThat(answers.tooMuch()).isEmpty();
    }
}
