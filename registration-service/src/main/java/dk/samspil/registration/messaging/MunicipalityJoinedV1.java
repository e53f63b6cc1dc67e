package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallNews;
import java.time.Instant;
import java.util.List;

/** A municipality has its place. */
record MunicipalityJoinedV1(
        String call,
        String municipality,
        String region,
        String application,
        String contact,
        List<ParticipantV1> participants,
        Instant joinedAt) {
    static final String TYPE = "dk.samspil.registration.municipality-joined.v1";

    static MunicipalityJoinedV1 of(CallNews.MunicipalityJoined news) {
        return new MunicipalityJoinedV1(
                news.call().value(),
                news.line().municipality().value(),
                news.line().region().value(),
                news.application().value(),
                news.line().team().contact().value(),
                ParticipantV1.of(news.line().team()),
                news.at());
    }
}
