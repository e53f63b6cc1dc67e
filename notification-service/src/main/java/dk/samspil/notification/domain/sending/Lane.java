package dk.samspil.notification.domain.sending;

import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.Template;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Mails leave in two lanes: what somebody waits for overtakes what goes to many. */
public enum Lane {
    SERVICE,
    BULK;

    public static Lane of(Template template) {
        return template.category().isBulk() ? BULK : SERVICE;
    }

    public static Lane of(Mail mail) {
        return of(mail.order().template());
    }

    /** The lane with this code. */
    public static Optional<Lane> of(String code) {
        return Stream.of(values()).filter(lane -> lane.code().equals(code)).findFirst();
    }

    /** The name in the API, in the store and in events. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
