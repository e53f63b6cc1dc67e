package dk.samspil.registration.application.people;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.people.Pulse;
import java.time.Duration;
import java.time.InstantSource;

/** Appends something to every partition of the topic of people now and then, so that erased bytes leave the broker. */
public final class KeepTopicMoving {
    private final Pulses pulses;
    private final InstantSource system;
    private final Duration every;

    public KeepTopicMoving(Pulses pulses, InstantSource system, Duration every) {
        this.pulses = pulses;
        this.system = system;
        this.every = every;
    }

    public void handle() {
        var now = system.instant();
        // looked at first: this is asked for every few seconds, and decides every few hours
        var current = pulses.find(Pulses.PEOPLE).map(found -> found.state());
        if (Pulse.beat(current, now, every).isEmpty()) return;
        pulses.react(
                Pulses.PEOPLE,
                before -> Pulse.beat(before, now, every)
                        .map(beaten -> Change.to(beaten.pulse(), beaten.beats()))
                        .orElseGet(Change::none));
    }
}
