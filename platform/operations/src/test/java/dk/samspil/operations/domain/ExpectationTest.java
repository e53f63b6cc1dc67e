package dk.samspil.operations.domain;

import static dk.samspil.operations.domain.Sample.JOINING;
import static dk.samspil.operations.domain.Sample.UNFILLED;
import static dk.samspil.operations.domain.Sample.event;
import static dk.samspil.operations.domain.Sample.mail;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpectationTest {
    private static final Occurrence JOINED = event("registration.municipality-joined", 10);
    private static final Occurrence STARTED = event("progression.onboarding-started", 11);
    private static final Occurrence ASSIGNED = event("progression.researcher-assigned", 12);
    private static final Occurrence WELCOMED = mail("welcome", JOINED, 13);

    @Test
    void isFulfilledByAllSteps() {
        assertThat(JOINING.judge(JOINED, List.of(WELCOMED, ASSIGNED, JOINED, STARTED)))
                .isEqualTo(new Verdict.Fulfilled());
    }

    @Test
    void namesTheStepsThatAreMissing() {
        assertThat(JOINING.judge(JOINED, List.of(JOINED, STARTED)))
                .isEqualTo(new Verdict.Unmet(List.of("researcher", "welcome")));
    }

    @Test
    void takesAnyOneOfTheAlternatives() {
        var unfilled = event("progression.researcher-assignment-unfilled", 12);

        assertThat(JOINING.judge(JOINED, List.of(JOINED, STARTED, unfilled, WELCOMED)))
                .isEqualTo(new Verdict.Fulfilled());
    }

    @Test
    void countsNothingFromBefore() {
        var before = event("progression.onboarding-started", 9);

        assertThat(JOINING.judge(JOINED, List.of(JOINED, before, ASSIGNED, WELCOMED)))
                .isEqualTo(new Verdict.Unmet(List.of("onboarding")));
    }

    @Test
    void countsNothingOfAnother() {
        var ofAnother =
                event("progression.onboarding-started", 11, Map.of("municipality", "0101", "call", "c1"), Map.of());
        var ofAnotherCall =
                event("progression.onboarding-started", 11, Map.of("municipality", "0461", "call", "c2"), Map.of());

        assertThat(JOINING.judge(JOINED, List.of(JOINED, ofAnother, ofAnotherCall, ASSIGNED, WELCOMED)))
                .isEqualTo(new Verdict.Unmet(List.of("onboarding")));
    }

    @Test
    void countsWhatDoesNotSayOtherwise() {
        var withoutCall = event("progression.onboarding-started", 11, Map.of("municipality", "0461"), Map.of());

        assertThat(JOINING.judge(JOINED, List.of(JOINED, withoutCall, ASSIGNED, WELCOMED)))
                .isEqualTo(new Verdict.Fulfilled());
    }

    @Test
    void countsOnlyTheMailThatTellsOfThisEvent() {
        var ofTheOther = mail("welcome", event("registration.municipality-joined", 1), 13);
        var another = mail("receipt", JOINED, 13);

        assertThat(JOINING.judge(JOINED, List.of(JOINED, STARTED, ASSIGNED, ofTheOther, another)))
                .isEqualTo(new Verdict.Unmet(List.of("welcome")));
    }

    @Test
    void isCancelledByAWithdrawalButNotByAnEarlierOne() {
        var earlier = event("registration.municipality-withdrawn", 9);
        var later = event("registration.municipality-withdrawn", 20);

        assertThat(JOINING.judge(JOINED, List.of(JOINED, earlier))).isInstanceOf(Verdict.Unmet.class);
        assertThat(JOINING.judge(JOINED, List.of(JOINED, later))).isEqualTo(new Verdict.Cancelled());
    }

    @Test
    void isExpectedAnewWhenTheMunicipalityJoinsAgain() {
        var withdrawn = event("registration.municipality-withdrawn", 20);
        var again = event("registration.municipality-joined", 30);
        var known = List.of(JOINED, STARTED, withdrawn, again);

        assertThat(JOINING.judge(JOINED, known)).isEqualTo(new Verdict.Cancelled());
        assertThat(JOINING.judge(again, known))
                .isEqualTo(new Verdict.Unmet(List.of("onboarding", "researcher", "welcome")));
    }

    @Test
    void leavesARepeatedSayingToTheFirst() {
        var first = event("progression.researcher-assignment-unfilled", 1);
        var second = event("progression.researcher-assignment-unfilled", 2);

        assertThat(UNFILLED.judge(first, List.of(first, second))).isInstanceOf(Verdict.Unmet.class);
        assertThat(UNFILLED.judge(second, List.of(first, second))).isEqualTo(new Verdict.Covered());
        assertThat(UNFILLED.judge(second, List.of(first, second, ASSIGNED))).isEqualTo(new Verdict.Fulfilled());
    }

    @Test
    void looksItsEventsUpByTheMunicipalityAndByTheEvent() {
        assertThat(JOINING.lookups(JOINED))
                .containsExactlyInAnyOrder("0461", JOINED.id().value());
    }
}
