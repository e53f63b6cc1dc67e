package dk.samspil.conference.application;

import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.ConferenceNews;
import dk.samspil.conference.messaging.ConferenceEvents;
import java.util.Comparator;
import java.util.List;

final class InMemoryConferences extends Interruptible<ConferenceId, Conference, ConferenceNews> implements Conferences {

    InMemoryConferences() {
        super("conferences", ConferenceId::value, new ConferenceEvents());
    }

    @Override
    public List<Conference> all() {
        return states();
    }

    @Override
    public List<Conference> of(CallId call) {
        return states().stream()
                .filter(c -> c.plan().call().equals(call))
                .sorted(Comparator.comparing(c -> c.plan().region().value()))
                .toList();
    }
}
