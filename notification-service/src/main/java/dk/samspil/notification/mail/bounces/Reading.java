package dk.samspil.notification.mail.bounces;

import dk.samspil.notification.domain.Bounce;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.StatusCode;
import java.util.Optional;

/** What a message in the mailbox turns out to be. */
public sealed interface Reading {

    /** A mail of ours has failed, or is called unwanted. */
    record Returned(MailId mail, Bounce.Kind kind, Optional<StatusCode> status) implements Reading {}

    /** Nothing has failed: a delay, a receipt, an automatic reply. */
    record OfNoMatter() implements Reading {}

    /** For a person to look at. */
    record Unclear(Why why) implements Reading {}

    /** Why a program can make nothing of it. */
    enum Why {
        /** Something has failed, but nothing says which mail of ours it was. */
        NO_MAIL_NAMED,
        /** Nobody reports anything: perhaps a person has written. */
        NO_REPORT,
        /** The message is broken, or nested too deep. */
        UNREADABLE
    }
}
