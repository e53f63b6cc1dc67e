package dk.samspil.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.notification.application.Desk;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.testkit.Deliveries;
import dk.samspil.testkit.Tier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * R4 for erasures: details, tombstones, the erasure on the other topic, the return, and mails, each one to five times
 * and interleaved: who is erased in the end gets nothing and is not known, who has come back is.
 */
class ErasureRedeliveryTest {
    private static final Instant AT = Instant.parse("2014-09-01T08:00:00Z");
    private static final String ERASED = "e".repeat(26);
    private static final String BACK = "b".repeat(26);

    private record Event(String stream, long sequence, Consumer<Desk> handling) {
        void deliverTo(Desk desk) {
            Cause.event(stream, sequence, stream + "/" + sequence, "flow", TraceParent.fresh())
                    .run(() -> handling.accept(desk));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, Tier.of(100, 1000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyRevivesAndNothingIsSentToThem(int seed) {
        var desk = new Desk();
        var afterwards = new ArrayList<Mail>();
        for (var event : Deliveries.of(events(), Event::stream, seed)) event.deliverTo(desk);
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

    private static List<Event> events() {
        var events = new ArrayList<Event>();
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
            var about = Received.event("", "/registration", "calls/c#" + person, 1);
            events.add(new Event(
                    "calls/c#" + person,
                    1,
                    desk -> desk.order.handle(new ApplicationSubmittedV1("0461", person, AT, null).receipt(about))));
        }
        return events;
    }

    private static Event details(String person, long sequence) {
        var about = Received.event("", "/registration", "people/" + person, sequence);
        return new Event(
                "people/" + person,
                sequence,
                desk -> desk.update.handle(
                        new PersonDetailsV1(person, "Navn", "n@x.dk", null, null, "da").toCommand(about)));
    }

    private static Event tombstone(String person, long sequence) {
        return new Event("people/" + person, sequence, desk -> desk.erase.handle(new PersonId(person), sequence));
    }

    private static Event erased(String person, long sequence, long erasure) {
        return new Event("events/" + person, sequence, desk -> desk.erase.handle(new PersonId(person), erasure));
    }
}
