package dk.samspil.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Contact.State;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Standing;
import dk.samspil.notification.domain.Unreachable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of contacts does. */
public abstract class ContactsContract {
    private static final PersonDetails DETAILS =
            new PersonDetails("Anne", "anne@skive.example", Optional.empty(), Optional.empty(), Language.DA);

    protected abstract Contacts contacts();

    @Test
    void listsWhomNoMailReachesInParts() {
        var a = put('a', true);
        put('b', false);
        var c = put('c', true);
        var d = put('d', true);

        assertThat(contacts().unreachable(Optional.empty(), 10)).containsExactly(a, c, d);
        assertThat(contacts().unreachable(Optional.empty(), 2)).containsExactly(a, c);
        assertThat(contacts().unreachable(Optional.of(c.person()), 2)).containsExactly(d);
        assertThat(contacts().unreachable(Optional.of(d.person()), 2)).isEmpty();
    }

    @Test
    void listsNobodyWhoIsErasedOrCanBeReachedAgain() {
        var a = put('a', true);
        put('b', true);
        put('b', false);
        put(new Contact(a.person(), new State.Erased(9)));

        assertThat(contacts().unreachable(Optional.empty(), 10)).isEmpty();
        assertThat(contacts().find(a.person()).orElseThrow().state().isErased()).isTrue();
    }

    private Contact put(char person, boolean isUnreachable) {
        var why = new Unreachable(
                Orders.MONDAY,
                Unreachable.Reason.HARD_BOUNCE,
                Optional.empty(),
                Orders.welcome().mail());
        var standing = new Standing(
                1, List.of(), isUnreachable ? Optional.of(why) : Optional.empty(), Optional.empty(), Optional.empty());
        var id = new PersonId(String.valueOf(person).repeat(26));
        return put(new Contact(id, new State.Known(DETAILS, 1, standing), 0));
    }

    private Contact put(Contact contact) {
        Cause.onlyOnce().run(() -> contacts().react(contact.person(), _ -> Change.to(contact, List.of())));
        return contact;
    }
}
