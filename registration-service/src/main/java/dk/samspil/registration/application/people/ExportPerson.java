package dk.samspil.registration.application.people;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonId;
import java.time.Clock;
import java.util.Optional;

/** Gathers all that is held of a person here, and tells that it was handed out. */
public final class ExportPerson {
    private final People people;
    private final GatherHoldings gather;
    private final Clock clock;

    public ExportPerson(People people, Registers registers, PersonIds ids, Clock clock) {
        this.people = people;
        this.gather = new GatherHoldings(registers, ids);
        this.clock = clock;
    }

    /** All that is held. */
    public record Export(Person person, Holdings holdings) {}

    /** Empty for somebody who is not known. */
    public Optional<Export> handle(PersonId id) {
        var at = clock.instant();
        people.react(
                id,
                current -> current.map(p -> PersonChanges.of(p, p.exported(at), Change.Done.DONE))
                        .orElseGet(Change::none));
        return people.find(id).map(found -> new Export(found.state(), gather.of(id)));
    }
}
