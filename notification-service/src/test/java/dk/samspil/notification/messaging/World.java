package dk.samspil.notification.messaging;

import dk.samspil.messaging.consume.HandlerTable.Handler;
import dk.samspil.notification.application.Desk;
import dk.samspil.testkit.GoldenEvents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything that the service hears, once, with ids of its own: the examples of all types that its table of handlers
 * names, so that none can be forgotten. Only what is told of people is left to the test.
 */
public record World(char letter) {
    private static final Pattern ID = Pattern.compile("\\b(([a-z])\\2{23}[2-7])[2-7]\\b");
    private static final String DETAILS = "dk.samspil.registration.person-details.v1";
    private static final String ERASED = "dk.samspil.registration.person-erased.v1";

    /** In the order of their names within each producer's stream. */
    public List<Occurrence> events() {
        var sequences = new HashMap<String, Long>();
        var events = new ArrayList<Occurrence>();
        types().forEach(type -> {
            var stream = type.split("\\.", -1)[2] + "-" + letter;
            events.add(Occurrence.of(type, stream, sequences.merge(stream, 1L, Long::sum), own(type)));
        });
        return events;
    }

    static Occurrence details(String person, long sequence) {
        return Occurrence.of(DETAILS, "people/" + person, sequence, """
                {"person": "%s", "name": "Navn", "email": "n@x.dk", "language": "da"}
                """.formatted(person));
    }

    static Occurrence tombstone(String person, long sequence) {
        return Occurrence.tombstone("registration.people", person, sequence);
    }

    static Occurrence erasure(String person, long sequence, long erasure) {
        return Occurrence.of(ERASED, "events/" + person, sequence, """
                {"person": "%s", "sequence": %d}
                """.formatted(person, erasure));
    }

    /** Whom its mails go to. */
    public List<String> recipients() {
        var desk = new Desk();
        events().forEach(event -> event.deliverTo(desk));
        return desk.mails().stream()
                .map(mail -> mail.order().recipient().value())
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> types() {
        return new Desk()
                .table()
                .handlers()
                .filter(handler -> handler.wire() != Void.class)
                .map(Handler::name)
                .filter(type -> !type.equals(DETAILS) && !type.equals(ERASED))
                .sorted();
    }

    private String own(String type) {
        return ID.matcher(GoldenEvents.example(type)).replaceAll("$1" + letter);
    }
}
