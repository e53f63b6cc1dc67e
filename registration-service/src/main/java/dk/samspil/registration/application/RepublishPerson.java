package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.PersonId;

/**
 * Repairs the topic of people. A late repeat of an older record would be what the topic keeps; so whenever one is
 * seen after a newer one, the current record is published again: the details, or the tombstone of somebody erased.
 */
public final class RepublishPerson {
    private final People people;

    public RepublishPerson(People people) {
        this.people = people;
    }

    /** @param sequence of the record that was read */
    public void handle(PersonId id, long sequence) {
        var inOrder = people.react(id, ignored -> Change.none());
        if (inOrder) return;
        // not under the record as its cause: that one has been handled, and changes nothing any more
        Cause.timer("republish-person")
                .run(() -> people.react(
                        id,
                        current -> current.filter(p -> p.recorded() > sequence)
                                .map(p -> Change.to(
                                        p.toldAgain().person(), p.toldAgain().news()))
                                .orElseGet(Change::none)));
    }
}
