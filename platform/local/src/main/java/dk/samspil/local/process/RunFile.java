package dk.samspil.local.process;

import dk.samspil.local.setting.Ports;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What runs on a data folder, for the other commands and for the start after a launcher that was killed. */
public final class RunFile {

    private static final String SUPERVISOR = "supervisor";
    private static final String HEALTHY = "healthy";
    private static final String OFFSET = "offset";
    private static final String PART = "part.";

    private final Path file;
    private boolean removed;

    public RunFile(Path file) {
        this.file = file;
    }

    /** A process as the file has it. */
    public record Entry(Pid pid, String state) {

        public Optional<ProcessHandle> process() {
            return pid.find();
        }

        public boolean isHealthy() {
            return state.equals(Child.State.HEALTHY.name());
        }
    }

    synchronized void write(boolean healthy, int offset, List<Child> children) {
        if (removed) {
            return;
        }
        Properties content = new Properties();
        content.setProperty(SUPERVISOR, Pid.of(ProcessHandle.current()).toString());
        content.setProperty(HEALTHY, Boolean.toString(healthy));
        content.setProperty(OFFSET, Integer.toString(offset));
        for (Child child : children) {
            Process process = child.process();
            if (process != null) {
                content.setProperty(PART + child.name(), Pid.of(process.toHandle()) + " " + child.state());
            }
        }
        store(content);
    }

    synchronized void remove() {
        removed = true;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file, e);
        }
    }

    public Optional<ProcessHandle> supervisor() {
        return Optional.ofNullable(read().getProperty(SUPERVISOR))
                .flatMap(Pid::parse)
                .flatMap(Pid::find);
    }

    /** The ports of what runs here, whatever the environment of the command says. */
    public Optional<Ports> ports() {
        return supervisor().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(read().getProperty(OFFSET)).map(o -> new Ports(Integer.parseInt(o)));
    }

    public boolean isHealthy() {
        return Boolean.parseBoolean(read().getProperty(HEALTHY));
    }

    /** By name, also those that no longer run. */
    public Map<String, Entry> parts() {
        Map<String, Entry> parts = new LinkedHashMap<>();
        Properties content = read();
        for (String key : content.stringPropertyNames()) {
            if (key.startsWith(PART)) {
                String value = content.getProperty(key, "");
                String state = value.substring(value.lastIndexOf(' ') + 1);
                Pid.parse(value).ifPresent(pid -> parts.put(key.substring(PART.length()), new Entry(pid, state)));
            }
        }
        return parts;
    }

    private Properties read() {
        Properties content = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            content.load(in);
        } catch (NoSuchFileException e) {
            // Nothing runs here.
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return content;
    }

    private void store(Properties content) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer out = Files.newBufferedWriter(fresh)) {
                content.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
