package dk.samspil.registration.messaging;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.registration.domain.PersonNews;
import java.util.Map;

/** What becomes of what is known of a person: it goes to the one topic that may hold names and addresses. */
public final class PersonEvents implements Outgoing.Translator<PersonNews> {
    static final String TOPIC = "registration.people";

    @Override
    public Outgoing translate(PersonNews news) {
        return switch (news) {
            case PersonNews.DetailsRecorded n ->
                new Outgoing.Published(
                        TOPIC,
                        PersonDetailsV1.TYPE,
                        n.person().value(),
                        Map.of("person", n.person().value()),
                        PersonDetailsV1.of(n));
        };
    }
}
