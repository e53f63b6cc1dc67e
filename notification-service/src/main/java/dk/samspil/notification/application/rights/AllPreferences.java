package dk.samspil.notification.application.rights;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.rights.Preferences;
import dk.samspil.notification.domain.rights.PreferencesNews;

/** What people have chosen; whoever has not is not here. */
public interface AllPreferences extends Aggregates<PersonId, Preferences, PreferencesNews> {

    /** Whether this person does without mails of this category. */
    default boolean declines(PersonId person, Category category) {
        return !category.isObligatory()
                && find(person)
                        .map(Versioned::state)
                        .filter(p -> p.declines(category))
                        .isPresent();
    }
}
