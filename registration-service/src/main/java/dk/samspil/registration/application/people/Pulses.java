package dk.samspil.registration.application.people;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.registration.domain.people.Pulse;

/** The pulse of the topic of people: there is one. */
public interface Pulses extends Aggregates<String, Pulse, Pulse.Beat> {
    String PEOPLE = "registration.people";
}
