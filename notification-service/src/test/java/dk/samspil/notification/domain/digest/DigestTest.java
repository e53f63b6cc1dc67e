package dk.samspil.notification.domain.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.domain.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final PersonId SECRETARY = person('s');
    private static final PersonId RESEARCHER = person('r');
    private static final PersonId CONTACT = person('k');
    private static final PersonId PARTICIPANT = person('p');
    private static final String CALL = "c".repeat(26);
    private static final Circle CIRCLE = Circle.of(CALL)
            .learn(new Notice.Secretariat(Optional.of(SECRETARY)))
            .learn(new Notice.ContactIs("0461", CONTACT))
            .learn(new Notice.Attached("0461", RESEARCHER))
            .learn(new Notice.Onboarding("0461", Set.of("one", "two")))
            .learn(new Notice.StepDone("0461", "one"));

    @Test
    void tellsTheSecretariatOfItsCallAndOfTheSystem() {
        var facts = digest(
                        SECRETARY,
                        Happening.in(Kind.JOINED, CALL, "0461"),
                        Happening.in(Kind.JOINED, CALL, "0101"),
                        Happening.in(Kind.JOINED, "another", "0751"),
                        Happening.in(Kind.PARTICIPANTS_CHANGED, CALL, "0461"),
                        Happening.of(Kind.MAIL_FAILED, "m1"))
                .facts();

        assertThat(facts)
                .isEqualTo(Map.of("secretariat.joined", "2:0101,0461", "secretariat.mail-failed", "1:", "open", "0"));
    }

    @Test
    void tellsResearchersOfTheirMunicipalitiesOnly() {
        var facts = digest(
                        RESEARCHER,
                        Happening.in(Kind.PARTICIPANTS_CHANGED, CALL, "0461"),
                        Happening.in(Kind.PARTICIPANTS_CHANGED, CALL, "0101"),
                        Happening.in(Kind.JOINED, CALL, "0461"))
                .facts();

        assertThat(facts).isEqualTo(Map.of("researcher.participants-changed", "1:0461", "open", "0"));
    }

    @Test
    void countsIndicatorsNotTheTimesThatTheyWereRecorded() {
        Happening[] happened = {
            new Happening(Kind.INDICATOR_RECORDED, CALL, "0461", "reading"),
            new Happening(Kind.INDICATOR_RECORDED, CALL, "0461", "reading"),
            new Happening(Kind.INDICATOR_RECORDED, CALL, "0461", "absence"),
            new Happening(Kind.SIGNAL_DETECTED, CALL, "0461", "absence"),
            new Happening(Kind.SIGNAL_DETECTED, CALL, "0101", "absence")
        };
        assertThat(digest(RESEARCHER, happened).facts())
                .isEqualTo(Map.of(
                        "researcher.indicator-recorded",
                        "2:0461",
                        "researcher.signal-detected",
                        "1:0461",
                        "open",
                        "0"));
        assertThat(digest(CONTACT, happened).facts())
                .containsEntry("contact.indicator-recorded", "2:0461")
                .containsEntry("contact.signal-detected", "1:0461");
        assertThat(digest(SECRETARY, happened).isEmpty()).isTrue();
    }

    @Test
    void tellsAResearcherThatTheyAreReleasedThoughTheyBelongNowhereAnyMore() {
        var released = new Happening(
                Kind.RESEARCHER_RELEASED, CALL, "0101", person('x').value());

        assertThat(digest(person('x'), released).facts())
                .isEqualTo(Map.of("researcher.researcher-released", "1:0101", "open", "0"));
        assertThat(digest(RESEARCHER, released).isEmpty()).isTrue();
        assertThat(journal(released).addressed()).containsExactly(person('x'));
    }

    @Test
    void tellsContactsOfTheirOnboardingAndTheirParticipantsAnswers() {
        var facts = digest(
                        CONTACT,
                        new Happening(Kind.STEP_COMPLETED, CALL, "0461", "one"),
                        Happening.of(Kind.SEAT_CONFIRMED, PARTICIPANT.value()),
                        Happening.of(Kind.SEAT_CONFIRMED, person('q').value()),
                        Happening.in(Kind.WITHDRAWN, CALL, "0461"))
                .facts();

        assertThat(facts)
                .isEqualTo(Map.of("contact.step-completed", "1:0461", "contact.seat-confirmed", "1:", "open", "1"));
    }

    @Test
    void isEmptyWhereNothingHappened() {
        assertThat(digest(CONTACT).isEmpty()).isTrue();
        assertThat(digest(person('n'), Happening.in(Kind.JOINED, CALL, "0461")).isEmpty())
                .isTrue();
    }

    @Test
    void tellsNobodyOnceTheProgrammeIsConcluded() {
        var concluded = CIRCLE.learn(new Notice.Concluded());

        assertThat(concluded.people()).isEmpty();
        assertThat(Digest.of(
                                journal(Happening.in(Kind.JOINED, CALL, "0461")),
                                List.of(concluded),
                                SECRETARY,
                                DigestTest::municipality)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whoHasLeftIsNotToldAnyMore() {
        assertThat(CIRCLE.people()).containsExactlyInAnyOrder(SECRETARY, RESEARCHER, CONTACT);
        assertThat(CIRCLE.learn(new Notice.Left("0461")).people()).doesNotContain(CONTACT);
        assertThat(CIRCLE.learn(new Notice.ContactIs("0461", PARTICIPANT)).people())
                .contains(PARTICIPANT)
                .doesNotContain(CONTACT);
        assertThat(CIRCLE.learn(new Notice.Detached("0461", RESEARCHER)).people())
                .doesNotContain(RESEARCHER);
    }

    private static Digest digest(PersonId person, Happening... happenings) {
        return Digest.of(journal(happenings), List.of(CIRCLE), person, DigestTest::municipality);
    }

    private static Journal journal(Happening... happenings) {
        var window = new Window(LocalDate.of(2014, 9, 2), Instant.parse("2014-09-02T05:00:00Z"));
        return new Journal(window, true, new HashSet<>(List.of(happenings)), Map.of());
    }

    private static Optional<String> municipality(PersonId person) {
        return person.equals(PARTICIPANT) ? Optional.of("0461") : Optional.empty();
    }

    private static PersonId person(char letter) {
        return new PersonId(String.valueOf(letter).repeat(26));
    }
}
