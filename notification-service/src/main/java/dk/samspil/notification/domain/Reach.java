package dk.samspil.notification.domain;

import dk.samspil.notification.domain.Contact.Decided;
import dk.samspil.notification.domain.Contact.State.Known;
import dk.samspil.notification.domain.ContactNews.ContactLost;
import dk.samspil.notification.domain.ContactNews.ContactRegained;
import dk.samspil.notification.domain.ContactNews.MailsResumed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides whether mails reach somebody whose address is known. */
record Reach(Contact contact, Known known) {

    /** Another address is a fresh start. */
    Decided described(PersonDetails details, long sequence, Instant at) {
        var standing = known.standing();
        if (known.details().email().equalsIgnoreCase(details.email())) {
            return new Decided(with(new Known(details, sequence, standing)), List.of());
        }
        var moved = new Known(details, sequence, standing.movedAt(sequence));
        return new Decided(with(moved), regained(ContactRegained.Why.ADDRESS_CHANGED, at));
    }

    Decided returned(ReturnedMail mail, SoftLimit limit) {
        var next = known.standing().after(mail, limit);
        var lost = isUnreachable() ? Optional.<Unreachable>empty() : next.unreachable();
        return new Decided(
                with(next),
                lost.<List<ContactNews>>map(why -> List.of(new ContactLost(contact.person(), why)))
                        .orElse(List.of()));
    }

    Decided vouched(Wish by, Instant at) {
        return isUnreachable()
                ? new Decided(with(known.standing().vouched(by)), regained(ContactRegained.Why.CONFIRMED, at))
                : new Decided(contact, List.of());
    }

    Decided wantedAgain(Instant at) {
        return new Decided(with(known.standing().wantedAgain(at)), List.of());
    }

    /** Told first, and then acted upon. */
    private List<ContactNews> regained(ContactRegained.Why why, Instant at) {
        return isUnreachable()
                ? List.of(new ContactRegained(contact.person(), why, at), new MailsResumed(contact.person()))
                : List.of();
    }

    private boolean isUnreachable() {
        return known.standing().unreachable().isPresent();
    }

    private Contact with(Standing next) {
        return with(new Known(known.details(), known.sequence(), next));
    }

    private Contact with(Known next) {
        return new Contact(contact.person(), next, contact.forgotten());
    }
}
