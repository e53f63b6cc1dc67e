package dk.samspil.notification.application.rights;

import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.PersonId;

/** What the link at the end of a mail is for: one person and one category of mails that nobody has to get. */
public record Unsubscription(PersonId person, Category category) {
    public Unsubscription {
        if (category.isObligatory()) throw new IllegalArgumentException("nobody does without an obligatory mail");
    }
}
