package dk.samspil.registration.messaging.people;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.registration.domain.people.Pulse;
import java.util.Map;

/** What is appended to the topic of people to keep it moving. It says nothing, and nobody has a handler for it. */
public final class PulseEvents implements Outgoing.Translator<Pulse.Beat> {
    private static final String TOPIC = "registration.people";

    @Override
    public Outgoing translate(Pulse.Beat beat) {
        return new Outgoing.Published(
                TOPIC, PeopleKeptMovingV1.TYPE, beat.slot(), Map.of(), new PeopleKeptMovingV1(beat.slot()));
    }
}
