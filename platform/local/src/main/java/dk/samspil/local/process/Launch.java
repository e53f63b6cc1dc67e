package dk.samspil.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A process that can be started, again and again: the command is made anew each time, so that a restart takes what the
 * build has made since. Its output goes to a file, so that it outlives the launcher.
 */
public record Launch(String name, Supplier<List<String>> command, Map<String, String> environment, Path log) {

    public Launch {
        environment = Map.copyOf(environment);
    }

    Process start() throws IOException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(command.get())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(Launch::isForeign);
        // Else each thread that allocates keeps memory of its own, which is never given back.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(environment);
        return builder.start();
    }

    // A setting of the user's shell for another program must not change ours; what we set is put in after this.
    private static boolean isForeign(String variable) {
        return variable.startsWith("SPRING_")
                || variable.startsWith("SERVER_")
                || variable.startsWith("SAMSPIL_SECRET_")
                || variable.equals("JAVA_TOOL_OPTIONS")
                || variable.equals("JDK_JAVA_OPTIONS");
    }
}
