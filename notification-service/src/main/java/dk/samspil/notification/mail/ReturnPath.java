package dk.samspil.notification.mail;

import dk.samspil.notification.domain.MailId;
import java.util.regex.Pattern;

/**
 * Where mails go that do not arrive: an address of each mail's own (VERP), since a report need not say which mail it is
 * about. The server of the mailbox has to take {@code local+anything@domain} for {@code local@domain} (RFC 5233).
 *
 * @param address of the mailbox
 */
public record ReturnPath(String address) {
    /** The local part has 64 characters at most, of which the mail takes 27. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,37}@[A-Za-z0-9.-]{1,180}");

    public ReturnPath {
        if (!FORM.matcher(address).matches())
            throw new IllegalArgumentException("a return path is a short address without +");
    }

    /** The address of this mail. */
    String of(MailId mail) {
        return address.replace("@", "+" + mail.value() + "@");
    }
}
