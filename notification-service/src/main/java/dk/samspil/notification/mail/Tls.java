package dk.samspil.notification.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the way to the mail server is protected. */
public enum Tls {
    /** No mail without TLS (STARTTLS), by a server that proves who it is. */
    REQUIRED,
    /** TLS from the first byte, mostly on port 465, by a server that proves who it is. */
    IMPLICIT,
    /** TLS where the server offers it, whoever it is: keeps out those who listen, not those who interfere. */
    OPPORTUNISTIC,
    /** None: for a server on the same machine or in the same network. */
    NONE;

    /** The one with this code. */
    public static Optional<Tls> of(String code) {
        return Stream.of(values()).filter(tls -> tls.code().equals(code)).findFirst();
    }

    /** All codes, for a sentence. */
    public static String codes() {
        return Arrays.stream(values()).map(Tls::code).collect(Collectors.joining(", "));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nobody but the server can read along, so that a password may be sent. */
    public boolean isSafe() {
        return this == REQUIRED || this == IMPLICIT;
    }

    void addTo(Properties properties) {
        set(properties, "starttls.enable", this == REQUIRED || this == OPPORTUNISTIC);
        set(properties, "starttls.required", this == REQUIRED);
        set(properties, "ssl.enable", this == IMPLICIT);
        set(properties, "ssl.checkserveridentity", isSafe());
        if (this == OPPORTUNISTIC) properties.setProperty("mail.smtp.ssl.trust", "*");
        properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
    }

    private static void set(Properties properties, String name, boolean value) {
        properties.setProperty("mail.smtp." + name, Boolean.toString(value));
    }
}
