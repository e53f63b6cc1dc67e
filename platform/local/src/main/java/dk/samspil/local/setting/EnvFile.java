package dk.samspil.local.setting;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/** Settings by the names of environment variables, as Compose reads them from {@code .env}. */
public final class EnvFile {

    private final Path file;
    private final Properties values = new Properties();

    public EnvFile(Path file) {
        this.file = file;
        if (!Files.isReadable(file)) {
            throw new Failure(file + " can't be read: platform/deploy/init writes one for docker compose.");
        }
        try (Reader in = Files.newBufferedReader(file)) {
            values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    public String value(String name) {
        String value = values.getProperty(name, "").strip();
        if (value.isEmpty()) {
            throw new Failure(name + " is missing in " + file + ".");
        }
        return value;
    }

    public URI address(String name) {
        try {
            return URI.create(value(name));
        } catch (IllegalArgumentException e) {
            throw new Failure(name + " in " + file + " is no address.");
        }
    }

    /** The addresses whose names have this beginning and end, by what is between them in small letters. */
    public Map<String, URI> addresses(String beginning, String end) {
        Map<String, URI> found = new LinkedHashMap<>();
        for (String name : new TreeSet<>(values.stringPropertyNames())) {
            if (name.startsWith(beginning) && name.endsWith(end)) {
                String between = name.substring(beginning.length(), name.length() - end.length());
                found.put(between.toLowerCase(Locale.ROOT), address(name));
            }
        }
        return found;
    }
}
