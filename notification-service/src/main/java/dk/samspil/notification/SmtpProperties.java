package dk.samspil.notification;

import dk.samspil.notification.mail.Authority;
import dk.samspil.notification.mail.SmtpSettings;
import dk.samspil.notification.mail.SmtpSettings.Login;
import dk.samspil.notification.mail.Tls;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server.
 *
 * @param username no login without one
 * @param tls required, implicit, opportunistic or none
 * @param startTls what earlier releases asked for instead
 * @param authority a PEM file of those whose word is taken for who the server is; the JDK's authorities without one
 * @param timeout for connecting; answers may take twice as long
 * @param finalAnswer how long the answer to the end of a mail may take: RFC 5321, 4.5.3.2.6, has ten minutes, since a
 *     sender that gives up earlier sends twice
 */
@ConfigurationProperties("samspil.smtp")
record SmtpProperties(
        @DefaultValue("localhost") String host,
        @DefaultValue("1025") int port,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("required") String tls,
        @Nullable Boolean startTls,
        @Nullable String authority,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("10m") Duration finalAnswer) {
    private static final Duration MOST = Duration.ofDays(1);

    SmtpProperties {
        if (startTls != null)
            throw new IllegalArgumentException("samspil.smtp.start-tls is samspil.smtp.tls now: " + Tls.codes() + ".");
        if (!timeout.isPositive())
            throw new IllegalArgumentException("samspil.smtp.timeout is more than nothing, not " + timeout + ".");
        if (finalAnswer.compareTo(timeout.multipliedBy(2)) < 0 || finalAnswer.compareTo(MOST) > 0)
            throw new IllegalArgumentException(
                    "samspil.smtp.final-answer is from twice samspil.smtp.timeout to a day, not "
                            + finalAnswer.toSeconds() + "s.");
        var chosen = tls(tls);
        if (username != null && !username.isEmpty() && !chosen.isSafe())
            throw new IllegalArgumentException(
                    "samspil.smtp.username needs samspil.smtp.tls to be required or implicit, so that nobody hears the"
                            + " password.");
        if (authority != null && !authority.isEmpty() && !chosen.isSafe())
            throw new IllegalArgumentException(
                    "samspil.smtp.authority needs samspil.smtp.tls to be required or implicit: else nobody asks it.");
    }

    SmtpSettings toSettings(String helo) {
        return new SmtpSettings(
                host,
                port,
                given(username).map(name -> new Login(name, Objects.requireNonNullElse(password, ""))),
                tls(tls),
                given(authority).map(Path::of).map(Authority::load),
                helo,
                timeout,
                finalAnswer);
    }

    /** How long a sender may wait from just before the end of a mail: to write it, for its answer, and to see that none comes. */
    Duration longestEnd() {
        return finalAnswer.plus(timeout.multipliedBy(4));
    }

    private static Tls tls(String code) {
        return Tls.of(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "samspil.smtp.tls is one of " + Tls.codes() + ", not \"" + code + "\"."));
    }

    /** An empty one, as an empty variable of the environment gives it, is none. */
    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isEmpty());
    }

    /** Says nothing of the login. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
