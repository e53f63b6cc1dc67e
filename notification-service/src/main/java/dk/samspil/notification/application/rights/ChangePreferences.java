package dk.samspil.notification.application.rights;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.rights.Preferences;
import dk.samspil.notification.domain.rights.Stance;
import dk.samspil.notification.domain.rights.Way;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A person chooses which mails to get, or somebody does it for them. Mails that are sent from then on keep to it. */
public final class ChangePreferences {
    private final AllPreferences preferences;
    private final Contacts contacts;
    private final Moments moments;

    public ChangePreferences(AllPreferences preferences, Contacts contacts, Moments moments) {
        this.preferences = preferences;
        this.contacts = contacts;
        this.moments = moments;
    }

    /** @param declined these and no others */
    public record Command(PersonId person, Set<Category> declined, Way way) {}

    /** What became of it. */
    public enum Answer {
        CHANGED,
        AS_BEFORE,
        UNKNOWN_PERSON
    }

    public Answer handle(Command command) {
        if (!isKnown(command.person())) return Answer.UNKNOWN_PERSON;
        var at = moments.now().business();
        return change(command.person(), at, p -> p.choose(command.declined(), command.way(), at));
    }

    /**
     * By the link in a mail, which nobody has who was never known: the wish counts also where the details are not here,
     * or not here again. Somebody who is erased gets no mails anyway, and nothing is written about them.
     */
    public Answer handle(Unsubscription wish, boolean declined) {
        if (isErased(wish.person())) return Answer.UNKNOWN_PERSON;
        var at = moments.now().business();
        return change(wish.person(), at, p -> p.choose(wish.category(), declined, new Way.OwnLink(), at));
    }

    private Answer change(PersonId person, Instant at, UnaryOperator<Preferences> choice) {
        var complainedAt = contacts.complainedAt(person);
        return preferences.change(person, Answer.class, current -> {
            var before = new Stance(current.orElseGet(() -> Preferences.of(person)), complainedAt);
            var after = before.choose(choice);
            return after.equals(before)
                    ? Change.none(Answer.AS_BEFORE)
                    : Change.to(after.chosen(), after.newsSince(before, at), Answer.CHANGED);
        });
    }

    private boolean isErased(PersonId person) {
        return contacts.find(person).filter(found -> found.state().isErased()).isPresent();
    }

    private boolean isKnown(PersonId person) {
        return contacts.find(person)
                .map(Versioned::state)
                .flatMap(Contact::details)
                .isPresent();
    }
}
