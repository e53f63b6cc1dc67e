package dk.samspil.local.setting;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The secrets of one local system: made at its first start, kept beside its data, readable by its owner only. */
public final class Secrets {

    public static final String INVITATIONS = "samspil.secret.invitations";
    public static final String PEOPLE = "samspil.secret.people";
    public static final String UNSUBSCRIBE = "samspil.secret.unsubscribe";
    public static final String BOUNCES = "samspil.secret.bounces";
    public static final String CLIENT_CLI = "samspil.secret.client.cli";
    public static final String CLIENT_NOTIFICATION = "samspil.secret.client.notification";
    public static final String CLIENT_GATEWAY = "samspil.secret.client.gateway";
    public static final String SESSIONS = "samspil.secret.sessions";
    public static final String ACCOUNTS = "samspil.secret.accounts";

    private static final List<String> ALL = List.of(
            INVITATIONS,
            PEOPLE,
            UNSUBSCRIBE,
            BOUNCES,
            CLIENT_CLI,
            CLIENT_NOTIFICATION,
            CLIENT_GATEWAY,
            SESSIONS,
            ACCOUNTS);
    private static final int BYTES = 24;

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file and adds what it lacks. */
    public static Secrets loadOrCreate(Path file) {
        Properties values = read(file);
        SecureRandom random = new SecureRandom();
        boolean added = false;
        for (String name : ALL) {
            if (!values.containsKey(name)) {
                byte[] bytes = new byte[BYTES];
                random.nextBytes(bytes);
                values.setProperty(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
                added = true;
            }
        }
        if (added) {
            write(file, values);
        }
        return new Secrets(values);
    }

    public String value(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("no secret is called " + name);
        }
        return value;
    }

    /** The name of the environment variable that Spring reads this property from. */
    public static String variable(String name) {
        return name.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
    }

    private static Properties read(Path file) {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                values.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        return values;
    }

    private static void write(Path file, Properties values) {
        try {
            Path fresh = Files.createTempFile(
                    file.getParent(),
                    "secrets",
                    ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer out = Files.newBufferedWriter(fresh)) {
                values.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
