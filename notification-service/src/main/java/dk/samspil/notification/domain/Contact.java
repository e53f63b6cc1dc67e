package dk.samspil.notification.domain;

import dk.samspil.notification.domain.ContactNews.ContactErased;
import dk.samspil.notification.domain.ContactNews.MailReleased;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody whom mails go to: not known yet, known, or erased. */
public record Contact(PersonId person, State state) {

    public sealed interface State {
        /** Mails wait for the details. */
        record Awaited(List<MailId> mails) implements State {
            public Awaited {
                mails = List.copyOf(mails);
            }
        }

        record Known(PersonDetails details) implements State {}

        /** Nothing is kept but that it is so, and since which event. */
        record Erased(long sequence) implements State {}
    }

    /** A contact after a decision, with what the decision means. */
    public record Decided(Contact contact, List<ContactNews> events) {
        public Decided {
            events = List.copyOf(events);
        }
    }

    /** A mail wants to reach this person: at once, or when the details arrive. The sender looks whether it may. */
    public static Decided awaitedBy(MailId mail, PersonId person, Optional<Contact> current) {
        return switch (current.map(Contact::state).orElseGet(() -> new State.Awaited(List.of()))) {
            case State.Awaited(var mails) when mails.contains(mail) -> unchanged(person, new State.Awaited(mails));
            case State.Awaited(var mails) -> unchanged(person, new State.Awaited(with(mails, mail)));
            case State.Known known -> new Decided(new Contact(person, known), List.of(new MailReleased(mail)));
            case State.Erased erased -> new Decided(new Contact(person, erased), List.of(new MailReleased(mail)));
        };
    }

    /** The details have arrived or changed; what is older than an erasure is ignored. */
    public static Decided described(PersonId person, PersonDetails details, long sequence, Optional<Contact> current) {
        if (current.map(Contact::state).orElse(null) instanceof State.Erased erased && sequence <= erased.sequence())
            return unchanged(person, erased);
        return new Decided(new Contact(person, new State.Known(details)), releases(current));
    }

    /** The person is to be forgotten. */
    public static Decided erased(PersonId person, long sequence, Optional<Contact> current) {
        var events = new ArrayList<ContactNews>(releases(current));
        events.add(new ContactErased(person));
        return new Decided(new Contact(person, new State.Erased(sequence)), events);
    }

    /** The details, where they are known. */
    public Optional<PersonDetails> details() {
        return state instanceof State.Known(var details) ? Optional.of(details) : Optional.empty();
    }

    public boolean isErased() {
        return state instanceof State.Erased;
    }

    private static List<ContactNews> releases(Optional<Contact> current) {
        return current.map(Contact::state).orElse(null) instanceof State.Awaited(var mails)
                ? mails.stream().<ContactNews>map(MailReleased::new).toList()
                : List.of();
    }

    private static List<MailId> with(List<MailId> mails, MailId another) {
        var all = new ArrayList<>(mails);
        all.add(another);
        return all;
    }

    private static Decided unchanged(PersonId person, State state) {
        return new Decided(new Contact(person, state), List.of());
    }
}
