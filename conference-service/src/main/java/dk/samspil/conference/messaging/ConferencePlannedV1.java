package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.ConferenceNews;
import java.time.Instant;

record ConferencePlannedV1(String call, String conference, String region, Instant startsAt, Instant endsAt, int seats) {
    static final String TYPE = "dk.samspil.conference.conference-planned.v1";

    static ConferencePlannedV1 of(ConferenceNews.ConferencePlanned event) {
        return new ConferencePlannedV1(
                event.plan().call().value(),
                event.plan().conference().value(),
                event.plan().region().value(),
                event.plan().startsAt(),
                event.plan().endsAt(),
                event.plan().seats());
    }
}
