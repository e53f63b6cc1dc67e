package dk.samspil.notification.mail.bounces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Messages as mail servers send them, about a mail of ours; all people and places in them are made up. */
public final class Samples {
    public static final String DOMAIN = "samspil.example";

    private Samples() {}

    /** As it comes over the wire. */
    public static byte[] of(String name, String mail) {
        try (var in = Samples.class.getResourceAsStream("/bounces/" + name + ".eml")) {
            var text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("@MAIL@", mail).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
