package dk.samspil.notification.application.rights;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.domain.PersonId;
import java.time.Instant;

/** Step: somebody who has complained wants some mails again, so what they have chosen is all that counts. */
public final class EndComplaint {
    private final Contacts contacts;

    public EndComplaint(Contacts contacts) {
        this.contacts = contacts;
    }

    /** @param at business time of the choice: a complaint that came after it stands */
    public void handle(PersonId person, Instant at) {
        contacts.react(person, current -> {
            if (current.isEmpty()) return Change.none();
            var decided = current.get().wantedAgain(at);
            return decided.contact().equals(current.get())
                    ? Change.none()
                    : Change.to(decided.contact(), decided.events());
        });
    }
}
