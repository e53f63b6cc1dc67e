package dk.samspil.notification;

import dk.samspil.notification.mail.DkimKey;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What mails are signed with: all three or none.
 *
 * @param key a PEM file (PKCS #8) with the private RSA key
 */
@ConfigurationProperties("samspil.mail.dkim")
record DkimProperties(
        @DefaultValue("") String domain,
        @DefaultValue("") String selector,
        @DefaultValue("") String key) {

    DkimProperties {
        var given =
                Stream.of(domain, selector, key).filter(each -> !each.isEmpty()).count();
        if (given != 0 && given != 3)
            throw new IllegalArgumentException(
                    "samspil.mail.dkim needs domain, selector and key: all three, or none for mails without signature.");
    }

    Optional<DkimKey> toKey() {
        return key.isEmpty() ? Optional.empty() : Optional.of(DkimKey.load(domain, selector, Path.of(key)));
    }
}
