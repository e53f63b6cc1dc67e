package dk.samspil.notification.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who mails come from: lines of text, as they stand in a header.
 *
 * @param returnPath where mails go that do not arrive; the sender's own address without one
 */
public record Sender(String name, String address, Optional<ReturnPath> returnPath) {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public Sender {
        if (CONTROL.matcher(name + address).find())
            throw new IllegalArgumentException("a sender's name and address have no line breaks");
    }

    public Sender(String name, String address) {
        this(name, address, Optional.empty());
    }
}
