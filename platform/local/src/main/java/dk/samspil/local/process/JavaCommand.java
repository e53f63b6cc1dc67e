package dk.samspil.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for the JDK that runs the launcher. */
final class JavaCommand {

    private JavaCommand() {}

    static String path() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static List<String> of(Part part, Path jar, List<String> cache) {
        List<String> command = new ArrayList<>();
        command.add(path());
        command.addAll(part.flags());
        command.addAll(cache);
        if (part.isApplication()) {
            command.add("-jar");
            command.add(jar.toString());
        } else {
            command.addAll(part.arguments());
        }
        return List.copyOf(command);
    }
}
