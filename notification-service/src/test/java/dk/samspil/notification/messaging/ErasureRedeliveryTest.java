package dk.samspil.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.application.Desk;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.testkit.Deliveries;
import dk.samspil.testkit.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * R4 for erasures: details, tombstones, the erasure on the other topic, the return, and mails, each one to five times
 * and interleaved: who is erased in the end gets nothing and is not known, who has come back is.
 */
class ErasureRedeliveryTest {
    private static final String ERASED = "e".repeat(26);
    private static final String BACK = "b".repeat(26);

    static IntStream seeds() {
        return IntStream.range(0, Tier.of(100, 1000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyRevivesAndNothingIsSentToThem(int seed) {
        var desk = new Desk();
        var afterwards = new ArrayList<Mail>();
        for (var event : Deliveries.of(events(), Occurrence::stream, seed)) event.deliverTo(desk);
        for (var mail : List.copyOf(desk.offered())) desk.send(mail);
        afterwards.addAll(desk.mails());

        assertThat(desk.isErased(new PersonId(ERASED))).as("seed %d", seed).isTrue();
        assertThat(desk.details(new PersonId(ERASED))).as("seed %d", seed).isEmpty();
        assertThat(desk.details(new PersonId(BACK))).as("seed %d", seed).isPresent();
        assertThat(afterwards)
                .as("seed %d", seed)
                .filteredOn(m -> m.order().recipient().value().equals(ERASED))
                .isNotEmpty()
                .allMatch(m -> m.state().code().equals("suppressed"));
        assertThat(desk.forgotten(new PersonId(ERASED))).as("seed %d", seed).contains(4L);
        assertThat(desk.forgotten(new PersonId(BACK))).as("seed %d", seed).containsOnlyOnce(2L);
    }

    private static List<Occurrence> events() {
        var events = new ArrayList<Occurrence>();
        // recorded, renamed, recorded by mistake and erased, twice
        events.add(details(ERASED, 1));
        events.add(tombstone(ERASED, 2));
        events.add(erased(ERASED, 3, 2));
        events.add(details(ERASED, 3));
        events.add(tombstone(ERASED, 4));
        events.add(erased(ERASED, 5, 4));
        events.add(details(BACK, 1));
        events.add(tombstone(BACK, 2));
        events.add(erased(BACK, 3, 2));
        events.add(details(BACK, 4));
        for (var person : List.of(ERASED, BACK)) {
            events.add(Occurrence.of(
                    "dk.samspil.registration.application-submitted.v1", "calls/c#" + person, 1, """
                    {"call": "%s", "municipality": "0461", "contact": "%s", "submittedAt": "2014-09-01T08:00:00Z"}
                    """.formatted(
                                    person, person)));
        }
        return events;
    }

    private static Occurrence details(String person, long sequence) {
        return Occurrence.of(
                "dk.samspil.registration.person-details.v1", "people/" + person, sequence, """
                {"person": "%s", "name": "Navn", "email": "n@x.dk", "language": "da"}
                """.formatted(person));
    }

    private static Occurrence tombstone(String person, long sequence) {
        return Occurrence.tombstone("registration.people", person, sequence);
    }

    private static Occurrence erased(String person, long sequence, long erasure) {
        return Occurrence.of("dk.samspil.registration.person-erased.v1", "events/" + person, sequence, """
                {"person": "%s", "sequence": %d}
                """.formatted(
                        person, erasure));
    }
}
