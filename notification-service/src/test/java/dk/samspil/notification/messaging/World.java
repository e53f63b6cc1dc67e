package dk.samspil.notification.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.consume.HandlerTable.Handler;
import dk.samspil.notification.application.Desk;
import dk.samspil.testkit.Contracts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything that a table of handlers names, with ids of its own: the examples of all types, so that none can be
 * forgotten, in the streams in which their producers promise an order. Only what is told of people is left to the test.
 *
 * <p>Each happens once, in one municipality, but for the handover: its contact hands over to another and takes over again,
 * twice, as it also applies and amends its application by the other. The events of its stream name whoever it is at the
 * time; other services' events name one or the other, as there is no order between them and a handover.
 */
public record World(char letter, HandlerTable table) {
    /** Business time from the first of it, within which all of it happens. */
    static final Duration LASTS = Duration.ofHours(4);

    private static final Pattern ID = Pattern.compile("\\b(([a-z])\\2{23}[2-7])[2-7]\\b");
    private static final Pattern KEY_PART = Pattern.compile("\\{([A-Za-z]+)}");
    private static final String REGISTRATION = "dk.samspil.registration.";
    private static final String DETAILS = REGISTRATION + "person-details.v1";
    private static final String ERASED = REGISTRATION + "person-erased.v1";
    private static final String HANDED_OVER = REGISTRATION + "contact-handed-over.v1";
    private static final String AMENDED = REGISTRATION + "application-amended.v1";
    private static final String SUBMITTED = REGISTRATION + "application-submitted.v1";
    private static final String CHANGED = REGISTRATION + "call-changed.v1";
    private static final String MUNICIPALITY = "0461";
    private static final List<String> ROLES = List.of("person", "contact", "previous", "secretariat");

    private static final Map<String, Example> EXAMPLES = new ConcurrentHashMap<>();

    /** All that the service has mails for. */
    public World(char letter) {
        this(letter, new Desk().table());
    }

    /** A type as the contracts show it. */
    private record Example(String type, String key, ObjectNode data) {
        /** Told by a conference under the order key of an invitation, which has events of its own. */
        private static final Set<String> OF_SEATS =
                Set.of("seat-confirmed.v1", "seat-waitlisted.v1", "seat-promoted.v1", "registration-cancelled.v1");

        static Example of(String type) {
            var key = Contracts.schema(type).path("x-key").asString("");
            return new Example(type, key, (ObjectNode) Contracts.example(type));
        }

        boolean namesTheContact() {
            return key.equals("{call}/{municipality}") && data.has("contact");
        }

        boolean isOfRegistration() {
            return type.startsWith(REGISTRATION);
        }

        /** The aggregate and the order key. */
        String stream(ObjectNode told) {
            var isOfSeat = OF_SEATS.contains(type.split("\\.", 4)[3]);
            var aggregate = isOfSeat ? "seats" : key.replaceAll("[{}]", "");
            return aggregate
                    + "#"
                    + KEY_PART.matcher(key)
                            .replaceAll(part -> told.path(part.group(1)).asString(""));
        }
    }

    /** In the order of their names within each stream; the contact takes over again in the end. */
    public List<Occurrence> events() {
        return told(types());
    }

    /** Within each stream in an order that the seed decides: whatever may follow whatever. */
    public List<Occurrence> events(long seed) {
        var types = new ArrayList<>(types());
        Collections.shuffle(types, new Random(seed));
        return told(types);
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

    /** Everybody whom its events name by a role. */
    public Set<String> people() {
        return events().stream()
                .map(event -> HandlerTable.read(
                        event.type(), JsonNode.class, event.data().getBytes(UTF_8)))
                .flatMap(data -> ROLES.stream().map(data::path))
                .filter(JsonNode::isString)
                .map(person -> person.asString(""))
                .collect(toSet());
    }

    /** Who hands over, and takes over again. */
    String firstContact() {
        return inHandover("previous");
    }

    /** Both who speak for the municipality by turns. */
    List<String> contacts() {
        return List.of(firstContact(), inHandover("contact"));
    }

    private String inHandover(String role) {
        var data = EXAMPLES.computeIfAbsent(HANDED_OVER, Example::of).data();
        return own(data.path(role).asString(""));
    }

    /** The code of the municipality in which it happens. */
    public String municipality() {
        return "%04d".formatted(Integer.parseInt(MUNICIPALITY) + letter - 'a');
    }

    private List<Occurrence> told(List<String> types) {
        var sequences = new HashMap<String, Long>();
        var events = new ArrayList<Occurrence>();
        var handovers = 0;
        for (var type : types) {
            var example = EXAMPLES.computeIfAbsent(type, Example::of);
            var at = Occurrence.AT.plus(Duration.ofMinutes(events.size()));
            if (isHandover(type)) handovers++;
            var isByTheOther = (example.isOfRegistration() ? handovers : events.size()) % 2 == 1;
            var data = told(example, isByTheOther, at);
            var stream = own(example.stream(data));
            var sequence = sequences.merge(stream, 1L, Long::sum);
            events.add(
                    Occurrence.of(type, stream, sequence, own(data.toString())).at(at));
        }
        return events;
    }

    /** Whether the contact is another from then on. */
    private static boolean isHandover(String type) {
        return type.equals(HANDED_OVER) || type.equals(AMENDED) || type.equals(SUBMITTED);
    }

    private static ObjectNode told(Example example, boolean isByTheOther, Instant at) {
        var data = example.data().deepCopy();
        var handover = EXAMPLES.computeIfAbsent(HANDED_OVER, Example::of).data();
        var others = List.of(handover.path("previous"), handover.path("contact"));
        if (example.namesTheContact()) data.set("contact", others.get(isByTheOther ? 1 : 0));
        if (data.has("previous")) data.set("previous", others.get(isByTheOther ? 0 : 1));
        if (example.type().equals(HANDED_OVER)) data.put("handedOverAt", at.toString());
        // the examples of a call name the same as it opens and as it changes
        if (example.type().equals(CHANGED)) data.put("secretariat", "t".repeat(24) + "55");
        return data;
    }

    private List<String> types() {
        var types = table.handlers()
                .filter(handler -> handler.wire() != Void.class)
                .map(Handler::name)
                .filter(type -> !type.equals(DETAILS) && !type.equals(ERASED))
                .sorted();
        return Stream.concat(types, Stream.of(HANDED_OVER)).toList();
    }

    private String own(String text) {
        return ID.matcher(text).replaceAll("$1" + letter).replace(MUNICIPALITY, municipality());
    }
}
