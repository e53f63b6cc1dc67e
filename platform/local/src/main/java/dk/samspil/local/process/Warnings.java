package dk.samspil.local.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Shows the warnings and errors of all logs, each with the name of its process in front. */
final class Warnings {

    private static final Pattern LEVEL = Pattern.compile("\\b(WARN|ERROR)\\b");
    private static final int WIDTH = 400;

    private final Map<String, LogTail> tails = new LinkedHashMap<>();

    Warnings(List<Child> children) {
        children.forEach(c -> tails.put(c.name(), new LogTail(c.launch().log(), 0)));
    }

    void show(Screen screen) {
        tails.forEach((name, tail) -> tail.read(line -> {
            if (LEVEL.matcher(line).find()) {
                screen.log(name, line.length() > WIDTH ? line.substring(0, WIDTH) + "…" : line);
            }
        }));
    }
}
