package dk.samspil.registration.persistence.people;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.registration.application.people.Pulses;
import dk.samspil.registration.domain.people.Pulse;
import java.util.function.Function;

/** Keeps the pulse of the topic of people. */
public final class MongoPulses extends MongoAggregates<String, Pulse, Pulse.Beat, PulseDocument> implements Pulses {
    public MongoPulses(MongoMessaging messaging, Outgoing.Translator<Pulse.Beat> translator) {
        super(
                messaging,
                "pulses",
                Function.identity(),
                Mapping.of(PulseDocument.class, PulseDocument::of, PulseDocument::toPulse),
                translator);
    }
}
