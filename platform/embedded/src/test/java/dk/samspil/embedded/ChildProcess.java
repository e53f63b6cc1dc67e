package dk.samspil.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own that prints the port it listens on, so that it can be killed without taking the test with it. */
final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    ChildProcess(Class<?> main, Path folder) throws IOException {
        this(List.of(), main, folder);
    }

    private ChildProcess(List<String> before, Class<?> main, Path folder) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                folder.toString()));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = process.inputReader();
        String line = out.readLine();
        while (line != null && !line.startsWith("port ")) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IllegalStateException(main.getSimpleName() + " ended before it listened");
        }
        port = Integer.parseInt(line.substring("port ".length()));
    }

    /** One that can't make a file longer than some megabytes, as if the disk were full. */
    static ChildProcess withLittleSpace(Class<?> main, Path folder) throws IOException {
        return new ChildProcess(List.of("sh", "-c", "ulimit -f 8192 && exec \"$@\"", "sh"), main, folder);
    }

    int port() {
        return port;
    }

    /** The exit code, once it has ended by itself. */
    int exitCode() {
        return process.onExit().orTimeout(30, TimeUnit.SECONDS).join().exitValue();
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        kill();
    }
}
