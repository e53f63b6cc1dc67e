package dk.samspil.notification.application.bounces;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Wish;

/** A person says that somebody's address works after all. */
public final class ConfirmReachable {
    private final Contacts contacts;
    private final Moments moments;

    public ConfirmReachable(Contacts contacts, Moments moments) {
        this.contacts = contacts;
        this.moments = moments;
    }

    /** What became of it. */
    public enum Answer {
        CONFIRMED,
        /** Nothing speaks against it that they can be reached. */
        NOT_UNREACHABLE,
        /** Nobody is known by this id. */
        UNKNOWN
    }

    public Answer handle(PersonId person, Wish by) {
        var at = moments.now().business();
        return contacts.change(person, Answer.class, current -> {
            if (current.filter(c -> c.details().isPresent()).isEmpty()) return Change.none(Answer.UNKNOWN);
            var decided = current.get().vouched(by, at);
            return decided.events().isEmpty()
                    ? Change.none(Answer.NOT_UNREACHABLE)
                    : Change.to(decided.contact(), decided.events(), Answer.CONFIRMED);
        });
    }
}
