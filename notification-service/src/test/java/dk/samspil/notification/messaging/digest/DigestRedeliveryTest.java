package dk.samspil.notification.messaging.digest;

import static dk.samspil.notification.messaging.digest.Mornings.CALL;
import static dk.samspil.notification.messaging.digest.Mornings.event;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.consume.HandlerTable.Handler;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.digest.Circle;
import dk.samspil.notification.messaging.Occurrence;
import dk.samspil.notification.messaging.World;
import dk.samspil.testkit.Deliveries;
import dk.samspil.testkit.Forms;
import dk.samspil.testkit.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From events to digests: once per person and window, and never of the past. */
class DigestRedeliveryTest {
    private static final PersonId SECRETARY = person('s');
    private static final PersonId CONTACT = person('k');
    private static final PersonId RESEARCHER = person('r');

    private static final Instant NOW = Instant.parse("2014-09-01T10:00:00Z");
    private static final HandlerTable TABLE = new Mornings(NOW).table();
    private static final World RUNNING = new World('a', TABLE);
    private static final World CONCLUDED = new World('b', TABLE);
    private static final World LATE = new World('c', TABLE);

    private Mornings mornings = new Mornings(NOW);

    static IntStream seeds() {
        return IntStream.range(0, Tier.of(100, 1000));
    }

    @BeforeEach
    void peopleAreKnown() {
        for (var person : List.of(SECRETARY, CONTACT, RESEARCHER)) mornings.know(person, "0461");
    }

    @Test
    void tellsEachOfTheirOwnOnTheNextMorning() {
        events().forEach(mornings::deliver);
        mornings.at("2014-09-02T04:59:59Z");
        assertThat(mornings.mails()).isEmpty();

        mornings.at("2014-09-02T05:00:00Z");

        assertThat(told(mornings))
                .isEqualTo(Map.of(
                        SECRETARY.value() + " 2014-09-02",
                        "{open=0, secretariat.application-received=1:0461, secretariat.joined=1:0461, secretariat.mail-failed=1:, window=2014-09-02}",
                        CONTACT.value() + " 2014-09-02",
                        "{contact.seat-confirmed=1:, contact.step-completed=1:0461, open=1, window=2014-09-02}",
                        RESEARCHER.value() + " 2014-09-02",
                        "{open=0, researcher.step-completed=1:0461, window=2014-09-02}"));
    }

    /** All that is in the table, in whatever order it happens: first once and one after the other. */
    @ParameterizedTest
    @MethodSource("seeds")
    void comesToTheSameHoweverEventsArrive(int seed) {
        var events = everything(seed);

        var again = everybody();
        Deliveries.of(events, Occurrence::stream, seed).forEach(again::deliver);
        again.at("2014-09-02T05:00:00Z");
        Deliveries.of(events, Occurrence::stream, seed + 1).forEach(again::deliver);
        again.at("2014-09-03T05:00:00Z");
        again.at("2014-09-04T05:00:00Z");

        assertThat(End.of(again)).as("seed %d", seed).isEqualTo(inOrder(events));
    }

    /** There is a story for each that would have another end without it. */
    @Test
    void everyTypeLeavesAMark() {
        assertThat(mornings.table().handlers().map(Handler::name))
                .allSatisfy(type -> assertThat(IntStream.range(0, 20)).anyMatch(seed -> isMissed(type, seed)));
    }

    @Test
    void whatComesLateIsToldTheNextMorning() {
        mornings.deliver(opened());
        mornings.at("2014-09-02T06:00:00Z");

        mornings.deliver(joined());
        mornings.deliver(joined());
        assertThat(mornings.mails()).isEmpty();
        mornings.at("2014-09-03T05:00:00Z");

        assertThat(told(mornings)).containsOnlyKeys(SECRETARY.value() + " 2014-09-03");
    }

    @Test
    void nothingHappenedIsNoMail() {
        mornings.deliver(opened());
        mornings.at("2014-09-05T05:00:00Z");
        assertThat(mornings.mails()).isEmpty();
    }

    @Test
    void nobodyGetsOneWhoHasDeclinedOrIsErased() {
        mornings.declineDigests(SECRETARY);
        events().forEach(mornings::deliver);
        mornings.erase(CONTACT);

        mornings.at("2014-09-02T05:00:00Z");

        assertThat(told(mornings)).containsOnlyKeys(RESEARCHER.value() + " 2014-09-02");
    }

    @Test
    void thePastIsNotToldWhenTheServiceIsBuiltAnew() {
        mornings = new Mornings(Instant.parse("2014-09-15T10:00:00Z"));
        peopleAreKnown();
        events().forEach(mornings::deliver);
        mornings.at("2014-09-16T05:00:00Z");
        assertThat(mornings.mails()).isEmpty();
    }

    @Test
    void aDigestThatFailsIsToldInNoDigest() {
        mornings.deliver(opened());
        mornings.deliver(event(
                "notification.email-failed",
                "mails/d",
                3,
                "{\"mail\":\"d\",\"template\":\"digest\"}",
                "2014-09-01T09:00:00Z"));
        mornings.at("2014-09-02T05:00:00Z");
        assertThat(mornings.mails()).isEmpty();
    }

    @Test
    void handlesEveryFormOfWhatItHears() {
        Forms.assertHandled(mornings.table());
    }

    /** What everybody is told, and who hears of what from then on. */
    private record End(Map<String, String> digests, Set<Circle> circles) {
        static End of(Mornings mornings) {
            return new End(told(mornings), mornings.circles());
        }
    }

    private static boolean isMissed(String type, int seed) {
        var events = everything(seed);
        var others = events.stream().filter(e -> !e.type().equals(type)).toList();
        return !inOrder(others).equals(inOrder(events));
    }

    private static End inOrder(List<Occurrence> events) {
        var mornings = everybody();
        events.forEach(mornings::deliver);
        mornings.at("2014-09-02T05:00:00Z");
        return End.of(mornings);
    }

    private static Mornings everybody() {
        var mornings = new Mornings(NOW);
        for (var world : List.of(RUNNING, CONCLUDED, LATE))
            for (var person : world.people()) mornings.know(new PersonId(person), world.municipality());
        return mornings;
    }

    /** Of a programme that is concluded nobody hears; what comes late belongs to a window that is over. */
    private static List<Occurrence> everything(long seed) {
        var events = new ArrayList<Occurrence>();
        RUNNING.events(seed).stream().filter(e -> !isConclusion(e)).forEach(events::add);
        CONCLUDED.events(seed).forEach(events::add);
        LATE.events(seed).stream()
                .filter(e -> !isConclusion(e))
                .map(e -> e.at(e.about().time().minus(Duration.ofDays(3))))
                .forEach(events::add);
        return events;
    }

    private static boolean isConclusion(Occurrence event) {
        return event.type().contains("programme-concluded");
    }

    private static Map<String, String> told(Mornings mornings) {
        var told = new TreeMap<String, String>();
        for (Mail mail : mornings.mails()) {
            var facts = mail.order().facts();
            told.put(
                    mail.order().recipient().value() + " " + facts.text("window"),
                    new TreeMap<>(facts.values()).toString());
        }
        assertThat(told).hasSize(mornings.mails().size());
        return told;
    }

    private static Occurrence opened() {
        return event(
                "registration.call-opened",
                "calls/c#" + CALL,
                1,
                "{\"call\":\"%s\",\"secretariat\":\"%s\"}".formatted(CALL, SECRETARY.value()),
                "2014-08-11T06:00:00Z");
    }

    private static Occurrence joined() {
        return inMunicipality(
                "registration.municipality-joined", "calls/c#0461", 5, "\"contact\":\"" + CONTACT.value() + "\"");
    }

    private static List<Occurrence> events() {
        var events = new ArrayList<Occurrence>();
        events.add(opened());
        events.add(inMunicipality("registration.application-submitted", "calls/c#0461", 3, "\"contact\":null"));
        events.add(joined());
        events.add(inMunicipality(
                "progression.onboarding-started",
                "participations/p",
                1,
                "\"steps\":[{\"step\":\"one\",\"dueOn\":\"2014-09-08\"},{\"step\":\"two\"}]"));
        events.add(inMunicipality(
                "progression.researcher-assigned", "participations/p", 2, "\"person\":\"" + RESEARCHER.value() + "\""));
        events.add(inMunicipality("progression.onboarding-step-completed", "participations/p", 4, "\"step\":\"one\""));
        events.add(event(
                "conference.seat-confirmed",
                "conferences/f#" + CONTACT.value(),
                1,
                "{\"person\":\"%s\"}".formatted(CONTACT.value()),
                "2014-09-01T09:59:00Z"));
        events.add(event(
                "notification.email-failed",
                "mails/m",
                3,
                "{\"mail\":\"m\",\"template\":\"welcome\"}",
                "2014-09-01T09:00:00Z"));
        return events;
    }

    private static Occurrence inMunicipality(String type, String stream, long sequence, String more) {
        var data = "{\"call\":\"%s\",\"municipality\":\"0461\",%s}".formatted(CALL, more);
        return event(type, stream, sequence, data, "2014-09-01T08:00:00Z");
    }

    private static PersonId person(char letter) {
        return new PersonId(String.valueOf(letter).repeat(26));
    }
}
