package dk.samspil.notification.application.bounces;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.ReturnedMail;
import dk.samspil.notification.domain.SoftLimit;

/** Step: a mail has come back, and its recipient's contact learns of it. */
public final class DoubtContact {
    private final Contacts contacts;
    private final SoftLimit limit;

    public DoubtContact(Contacts contacts, SoftLimit limit) {
        this.contacts = contacts;
        this.limit = limit;
    }

    public void handle(PersonId person, ReturnedMail mail) {
        contacts.react(person, current -> {
            if (current.isEmpty()) return Change.none();
            var decided = current.get().returned(mail, limit);
            return decided.contact().equals(current.get())
                    ? Change.none()
                    : Change.to(decided.contact(), decided.events());
        });
    }
}
