package dk.samspil.conference.application;

import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.ConferenceNews;
import dk.samspil.messaging.aggregate.Aggregates;
import java.util.List;

/** The conferences with their seats. */
public interface Conferences extends Aggregates<ConferenceId, Conference, ConferenceNews> {

    /** All, in no order. */
    List<Conference> all();

    /** Those of a programme, by region. */
    List<Conference> of(CallId call);
}
