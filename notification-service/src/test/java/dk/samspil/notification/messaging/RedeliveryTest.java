package dk.samspil.notification.messaging;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.application.Desk;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.testkit.Deliveries;
import dk.samspil.testkit.Tier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * R4 over every type that the service hears: every event one to five times, streams interleaved at random: the same
 * mails, each sent once. Somebody's details never come, and somebody is erased on the way.
 */
class RedeliveryTest {
    private static final World COMPLETE = new World('a');
    private static final World UNKNOWN = new World('b');
    private static final World ERASED = new World('c');
    private static final List<Occurrence> EVENTS = events();
    private static final Set<String> FORGOTTEN = new HashSet<>(ERASED.recipients());

    static IntStream seeds() {
        return IntStream.range(0, Tier.of(50, 1000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void endsInTheSameStateHoweverEventsArrive(int seed) {
        var delivered = Deliveries.of(EVENTS, Occurrence::stream, seed);
        assertThat(outcome(delivered, seed % 2 == 0)).as("seed %d", seed).isEqualTo(outcome(EVENTS, false));
    }

    /** Mails are sent at the end, or between events as they are offered. */
    private static Map<MailId, String> outcome(List<Occurrence> events, boolean sendingMeanwhile) {
        var desk = new Desk();
        for (var event : events) {
            event.deliverTo(desk);
            if (sendingMeanwhile) sendOffered(desk);
        }
        sendOffered(desk);
        assertThat(desk.handedOver()).isEqualTo((int)
                desk.mails().stream().filter(mail -> state(mail).equals("sent")).count());
        return desk.mails().stream().collect(toMap(Mail::id, RedeliveryTest::end));
    }

    /** To somebody erased it was sent before, or never is. */
    private static String end(Mail mail) {
        if (!FORGOTTEN.contains(mail.order().recipient().value())) return state(mail);
        assertThat(state(mail)).isIn("sent", "suppressed");
        return "over";
    }

    private static String state(Mail mail) {
        return mail.state().code();
    }

    private static void sendOffered(Desk desk) {
        for (var mail : List.copyOf(desk.offered())) desk.send(mail);
    }

    private static List<Occurrence> events() {
        var events = new ArrayList<Occurrence>();
        List.of(COMPLETE, UNKNOWN, ERASED).forEach(world -> events.addAll(world.events()));
        COMPLETE.recipients().forEach(person -> {
            events.add(World.details(person, 1));
            events.add(World.details(person, 3));
        });
        ERASED.recipients().forEach(person -> {
            events.add(World.details(person, 1));
            events.add(World.tombstone(person, 2));
            events.add(World.erasure(person, 3, 2));
        });
        return events;
    }
}
