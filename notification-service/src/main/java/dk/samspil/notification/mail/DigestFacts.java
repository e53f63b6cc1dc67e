package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.digest.Audience;
import dk.samspil.notification.domain.digest.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a digest tells: numbers, and the names of municipalities as they are now. */
final class DigestFacts {
    /** So many municipalities are named on a line; of the others it says how many they are. */
    private static final int NAMED = 10;

    private final UnaryOperator<String> municipalityName;

    DigestFacts(UnaryOperator<String> municipalityName) {
        this.municipalityName = municipalityName;
    }

    /** All that its texts may ask for: a list of one or none for each audience and kind, and whether an audience has any. */
    static Set<String> variables() {
        var names = new HashSet<>(Set.of("date", "asOf", "open", "count", "names", "more"));
        for (var audience : Audience.values()) {
            names.add(audience.code());
            for (var kind : Kind.values()) names.add(variable(audience, kind));
        }
        return names;
    }

    Map<String, Object> gather(MailOrder order, LocalTimes times) {
        var values = new HashMap<String, Object>();
        values.put("date", times.date(order.occurredAt()));
        values.put("asOf", times.dateTime(order.occurredAt()));
        var open = order.facts().find("open").orElse("0");
        values.put("open", open.equals("0") ? "" : open);
        for (var audience : Audience.values()) {
            var hasAny = false;
            for (var kind : Kind.values()) {
                var line = line(order.facts(), audience, kind);
                values.put(variable(audience, kind), line);
                hasAny |= !line.isEmpty();
            }
            values.put(audience.code(), hasAny);
        }
        return values;
    }

    private List<Map<String, String>> line(Facts facts, Audience audience, Kind kind) {
        return facts.find(audience.code() + "." + kind.code())
                .map(said -> said.split(":", 2))
                .map(parts -> line(parts[0], parts[1].isEmpty() ? List.of() : List.of(parts[1].split(","))))
                .map(List::of)
                .orElseGet(List::of);
    }

    private Map<String, String> line(String count, List<String> codes) {
        var names = codes.stream().map(municipalityName).sorted().limit(NAMED).collect(Collectors.joining(", "));
        var more = Math.max(0, codes.size() - NAMED);
        return Map.of("count", count, "names", names, "more", more == 0 ? "" : Integer.toString(more));
    }

    /** As in secretariatOfferLapsed. */
    private static String variable(Audience audience, Kind kind) {
        return audience.code()
                + Arrays.stream(kind.code().split("-"))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
