package dk.samspil.registration.application.directory;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.application.RecordPerson;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import java.time.Instant;

/** Records those whom a request names before it goes on with their ids. Nobody changes the people of another municipality. */
final class NamedPeople {
    private final RecordPerson record;
    private final PersonIds ids;

    NamedPeople(RecordPerson record, PersonIds ids) {
        this.record = record;
        this.ids = ids;
    }

    PersonId record(PersonDetails details) {
        var id = ids.of(details.email());
        var current = Cause.current();
        // Not under the command itself: the version that it insists on is that of the school, not of the person.
        Cause.following(current.causationId(), current.correlationId(), current.trace())
                .run(() -> record.handle(id, details, Instant.now()));
        return id;
    }
}
