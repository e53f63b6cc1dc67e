package dk.samspil.local.process;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One process of the system: what to run, with which environment, and where it says that it is well. The secrets are
 * in the environment, where other users of the machine can't read them, and never in the arguments.
 */
public record Part(
        String name,
        int port,
        Path jar,
        List<String> memory,
        List<String> arguments,
        Map<String, String> environment,
        URI health) {

    /** What a service may have. What lives is a third of it: a small young generation is collected in no time. */
    static final List<String> MEMORY = List.of("-Xmx192m", "-Xmn32m", "-Xss512k");

    /** C1 only, the serial collector and compact headers: a third of the memory and half of the start. */
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            // Half a process would stay; the launcher starts a whole one.
            "-XX:+ExitOnOutOfMemoryError",
            "-Dspring.aot.enabled=true",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    public Part {
        memory = List.copyOf(memory);
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** The same in training and in earnest: an AOT cache is good for these flags only. */
    List<String> flags() {
        return Stream.concat(memory.stream(), SMALL.stream()).toList();
    }

    boolean isApplication() {
        return arguments.isEmpty();
    }
}
