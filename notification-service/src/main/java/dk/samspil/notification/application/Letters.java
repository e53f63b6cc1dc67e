package dk.samspil.notification.application;

import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonDetails;

/** Writes what a mail says, from the facts of this moment. */
public interface Letters {

    Writing write(Mail mail, PersonDetails recipient);

    /** What came of it. */
    sealed interface Writing {
        record Written(Letter letter) implements Writing {}

        /** Something that the mail tells of cannot be had now; try again. */
        record NotYet() implements Writing {}

        /** What the mail would tell is so no longer. */
        record Superseded() implements Writing {}

        /** The recipient does without mails of this category. */
        record Declined() implements Writing {}

        /** Something is wrong with the mail itself. */
        record Unwritable() implements Writing {}
    }
}
