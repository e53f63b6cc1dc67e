package dk.samspil.conference.application.people;

import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.Untold;
import dk.samspil.conference.domain.people.Recipient;
import dk.samspil.conference.domain.people.Unreachable;
import dk.samspil.messaging.aggregate.Aggregates;
import java.util.Map;

/** Whom mails do not reach, or did not once. Few. */
public interface Recipients extends Aggregates<PersonId, Recipient, Untold> {

    /** All whom no mail reaches. */
    Map<PersonId, Unreachable> unreachable();
}
