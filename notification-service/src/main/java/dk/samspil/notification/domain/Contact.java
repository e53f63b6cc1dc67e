package dk.samspil.notification.domain;

import dk.samspil.notification.domain.ContactNews.ContactErased;
import dk.samspil.notification.domain.ContactNews.ContactForgotten;
import dk.samspil.notification.domain.ContactNews.ContactRegained;
import dk.samspil.notification.domain.ContactNews.MailReleased;
import dk.samspil.notification.domain.MailState.Suppression;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody whom mails go to: not known yet, known, or erased.
 *
 * @param forgotten the sequence of the last erasure, also of somebody who has come back since; 0 for none
 */
public record Contact(PersonId person, State state, long forgotten) {
    /** Somebody who was never erased, or is. */
    public Contact(PersonId person, State state) {
        this(person, state, state instanceof State.Erased(var sequence) ? sequence : 0);
    }

    public sealed interface State {
        /** Mails wait for the details. */
        record Awaited(List<MailId> mails) implements State {
            public Awaited {
                mails = List.copyOf(mails);
            }
        }

        /**
         * @param sequence the place of the details in the person's stream
         * @param standing how mails to the address have fared
         */
        record Known(PersonDetails details, long sequence, Standing standing) implements State {
            /** Under an address of which nothing is known yet. */
            public Known(PersonDetails details, long sequence) {
                this(details, sequence, Standing.since(sequence));
            }
        }

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
            case State.Awaited(var mails)
            when mails.contains(mail) -> new Decided(new Contact(person, new State.Awaited(mails)), List.of());
            case State.Awaited(var mails) ->
                new Decided(new Contact(person, new State.Awaited(with(mails, mail))), List.of());
            case State.Known _, State.Erased _ -> new Decided(current.orElseThrow(), List.of(new MailReleased(mail)));
        };
    }

    /** The details have arrived or changed; what is older than an erasure, or than what is known, is ignored. */
    public static Decided described(
            PersonId person, PersonDetails details, long sequence, Instant at, Optional<Contact> current) {
        var forgotten = forgotten(current);
        var last = current.map(Contact::state).orElse(null) instanceof State.Known known ? known : null;
        if (current.isPresent() && sequence <= Math.max(forgotten, last == null ? 0 : last.sequence())) {
            return new Decided(current.get(), List.of());
        }
        if (last != null) return new Reach(current.get(), last).described(details, sequence, at);
        return new Decided(new Contact(person, new State.Known(details, sequence), forgotten), releases(current));
    }

    /** The person is to be forgotten; details that are newer than that stay, for the person has come back. */
    public static Decided erased(PersonId person, long sequence, Instant at, Optional<Contact> current) {
        if (current.isPresent() && sequence <= forgotten(current)) return new Decided(current.get(), List.of());
        var events = new ArrayList<ContactNews>();
        var told = new ContactForgotten(person, sequence, at);
        if (current.map(Contact::state).orElse(null) instanceof State.Known newer && newer.sequence() > sequence) {
            return new Decided(new Contact(person, newer, sequence), List.of(told));
        }
        events.addAll(releases(current));
        events.add(new ContactErased(person));
        current.filter(c -> c.unreachable().isPresent())
                .ifPresent(_ -> events.add(new ContactRegained(person, ContactRegained.Why.ERASED, at)));
        events.add(told);
        return new Decided(new Contact(person, new State.Erased(sequence), sequence), events);
    }

    /** A mail to this person has come back: of no matter where they are erased, or have another address by now. */
    public Decided returned(ReturnedMail mail, SoftLimit limit) {
        return state instanceof State.Known known ? new Reach(this, known).returned(mail, limit) : unchanged();
    }

    /** A person has made sure that mails arrive. Nothing changes where nothing speaks against it. */
    public Decided vouched(Wish by, Instant at) {
        return state instanceof State.Known known ? new Reach(this, known).vouched(by, at) : unchanged();
    }

    /** The person has chosen some bulk mail, at this business time, whatever they have complained about before. */
    public Decided wantedAgain(Instant at) {
        return state instanceof State.Known known ? new Reach(this, known).wantedAgain(at) : unchanged();
    }

    /** Why no mail of this kind goes to this person, where that is so. */
    public Optional<Suppression> withheld(Category category) {
        return switch (state) {
            case State.Erased _ -> Optional.of(Suppression.ERASED);
            case State.Known known
            when known.standing().unreachable().isPresent() -> Optional.of(Suppression.UNREACHABLE);
            case State.Known known
            when category.isBulk() && known.standing().complainedAt().isPresent() -> Optional.of(Suppression.DECLINED);
            case State.Known _, State.Awaited _ -> Optional.empty();
        };
    }

    /** How mails have fared, where an address is known. */
    public Optional<Standing> standing() {
        return state instanceof State.Known known ? Optional.of(known.standing()) : Optional.empty();
    }

    /** That the address does not work, where that is so. */
    public Optional<Unreachable> unreachable() {
        return standing().flatMap(Standing::unreachable);
    }

    /** That they have complained about mails, and have wanted none since. */
    public Optional<Instant> complainedAt() {
        return standing().flatMap(Standing::complainedAt);
    }

    /** The details, where they are known. */
    public Optional<PersonDetails> details() {
        return state instanceof State.Known known ? Optional.of(known.details()) : Optional.empty();
    }

    public boolean isErased() {
        return state instanceof State.Erased;
    }

    /** Whether anything was heard of this person, be it that they are erased: nothing more will be waited for. */
    public boolean isKnown() {
        return !(state instanceof State.Awaited);
    }

    private Decided unchanged() {
        return new Decided(this, List.of());
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

    private static long forgotten(Optional<Contact> current) {
        return current.map(Contact::forgotten).orElse(0L);
    }
}
