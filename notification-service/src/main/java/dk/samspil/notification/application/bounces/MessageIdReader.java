package dk.samspil.notification.application.bounces;

import dk.samspil.notification.domain.MailId;
import java.util.Optional;

/** Knows our mails by their Message-IDs. */
@FunctionalInterface
public interface MessageIdReader {

    /** The mail of this Message-ID, if it is one of ours; angle brackets may be missing. */
    Optional<MailId> read(String messageId);
}
