package dk.samspil.notification.mail;

import java.util.Optional;

/**
 * Who mails come from.
 *
 * @param returnPath where mails go that do not arrive; the sender's own address without one
 */
public record Sender(String name, String address, Optional<ReturnPath> returnPath) {
    public Sender(String name, String address) {
        this(name, address, Optional.empty());
    }
}
