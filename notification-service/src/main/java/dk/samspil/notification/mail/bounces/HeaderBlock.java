package dk.samspil.notification.mail.bounces;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Header fields by name, as messages and the blocks of a status have them. */
final class HeaderBlock {
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    /** The blocks of a text, which empty lines part. Lines that are no field are passed over. */
    static List<HeaderBlock> blocks(String text) {
        var blocks = new ArrayList<HeaderBlock>();
        var block = new HeaderBlock();
        for (var line : unfolded(text)) {
            if (line.isBlank()) {
                if (!block.isEmpty()) blocks.add(block);
                block = new HeaderBlock();
            } else {
                block.addLine(line);
            }
        }
        if (!block.isEmpty()) blocks.add(block);
        return blocks;
    }

    void add(String name, String value) {
        fields.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                .add(value.strip());
    }

    void addAll(HeaderBlock others) {
        others.fields.forEach((name, values) -> values.forEach(value -> add(name, value)));
    }

    /** The first of this name. */
    Optional<String> first(String name) {
        return all(name).findFirst();
    }

    Stream<String> all(String... names) {
        return Stream.of(names).flatMap(name -> fields.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream());
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    private void addLine(String line) {
        var colon = line.indexOf(':');
        if (colon > 0) add(line.substring(0, colon), line.substring(colon + 1));
    }

    /** A line that begins with white space goes on with the one before it. */
    private static List<String> unfolded(String text) {
        var lines = new ArrayList<String>();
        for (var line : text.lines().toList()) {
            var goesOn = !line.isBlank() && Character.isWhitespace(line.charAt(0));
            if (goesOn && !lines.isEmpty() && !lines.getLast().isBlank()) {
                lines.add(lines.removeLast() + " " + line.strip());
            } else {
                lines.add(line);
            }
        }
        return lines;
    }
}
