package dk.samspil.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.notification.application.Desk;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.application.UpdateContact;
import dk.samspil.notification.application.bounces.ReceiveBounce.Command;
import dk.samspil.notification.application.bounces.ReceiveBounce.Way;
import dk.samspil.notification.domain.Bounce.Kind;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.StatusCode;
import dk.samspil.notification.domain.Template;
import dk.samspil.testkit.Deliveries;
import dk.samspil.testkit.Tier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * R4 for what comes back: bounces by both ways, changes of the address, an erasure, each one to five times and
 * interleaved. In the end only those count as unreachable whose present address is the one that did not work.
 */
class BounceRedeliveryTest {
    private static final Instant AT = Instant.parse("2014-09-01T08:00:00Z");
    private static final String JOINED = "/registration/calls/c/1";
    private static final String STAYS = "a".repeat(26);
    private static final String MOVES = "b".repeat(26);
    private static final String RENAMED = "c".repeat(26);
    private static final String ERASED = "d".repeat(26);
    private static final String COMPLAINS = "e".repeat(26);
    private static final List<String> ALL = List.of(STAYS, MOVES, RENAMED, ERASED, COMPLAINS);

    private record Event(String stream, Consumer<Desk> handling) {}

    static IntStream seeds() {
        return IntStream.range(0, Tier.of(100, 1000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyPresentAddressesThatDoNotWorkCount(int seed) {
        var desk = new Desk();
        for (var person : ALL) mailed(desk, person);
        for (var event : Deliveries.of(events(), Event::stream, seed))
            event.handling().accept(desk);

        assertThat(desk.unreachable()).as("seed %d", seed).containsExactly(new PersonId(STAYS), new PersonId(RENAMED));
        assertThat(desk.hasComplained(new PersonId(COMPLAINS)))
                .as("seed %d", seed)
                .isTrue();
        assertThat(desk.isErased(new PersonId(ERASED))).as("seed %d", seed).isTrue();
        assertThat(desk.bounces(mail(ERASED))).as("seed %d", seed).isEmpty();
        for (var person : ALL) {
            assertThat(desk.timesBounced(mail(person)))
                    .as("seed %d, %s", seed, person)
                    .isLessThanOrEqualTo(1);
        }
    }

    private static List<Event> events() {
        var events = new ArrayList<Event>();
        for (var person : ALL) {
            var kind = person.equals(COMPLAINS) ? Kind.COMPLAINT : Kind.HARD;
            events.add(new Event("mailbox " + person, desk -> bounce(desk, person, kind, Way.MAILBOX)));
            events.add(new Event("webhook " + person, desk -> bounce(desk, person, kind, Way.WEBHOOK)));
        }
        events.add(new Event(MOVES, desk -> details(desk, MOVES, "elsewhere@y.example", 2)));
        events.add(new Event(RENAMED, desk -> details(desk, RENAMED, RENAMED + "@x.example", 2)));
        events.add(new Event(ERASED, desk -> under(ERASED, 2).run(() -> desk.erase.handle(new PersonId(ERASED), 2))));
        return events;
    }

    private static void mailed(Desk desk, String person) {
        details(desk, person, person + "@x.example", 1);
        var order = new OrderMail.Command(
                JOINED, new PersonId(person), Template.WELCOME, new Facts(Map.of("municipality", "0461")), AT);
        Desk.event("calls/c#" + person, 1).run(() -> desk.order.handle(order));
        desk.send(mail(person));
    }

    private static MailId mail(String person) {
        return MailId.of(JOINED, new PersonId(person), Template.WELCOME);
    }

    private static void bounce(Desk desk, String person, Kind kind, Way way) {
        desk.bounces.handle(new Command(mail(person), kind, Optional.of(new StatusCode("5.1.1")), way));
    }

    private static void details(Desk desk, String person, String address, long sequence) {
        var details = new PersonDetails("Navn " + sequence, address, Optional.empty(), Optional.empty(), Language.DA);
        var command = new UpdateContact.Command(new PersonId(person), details, sequence);
        under(person, sequence).run(() -> desk.update.handle(command));
    }

    private static Cause under(String person, long sequence) {
        return Desk.event("people/" + person, sequence);
    }
}
