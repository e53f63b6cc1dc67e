package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallNews;
import java.time.Instant;
import java.util.List;

/** An application says something else from now on. */
record ApplicationAmendedV1(
        String call,
        String municipality,
        String application,
        String contact,
        List<ParticipantV1> participants,
        Instant amendedAt) {
    static final String TYPE = "dk.samspil.registration.application-amended.v1";

    static ApplicationAmendedV1 of(CallNews.ApplicationAmended news) {
        return new ApplicationAmendedV1(
                news.call().value(),
                news.line().municipality().value(),
                news.application().value(),
                news.line().team().contact().value(),
                ParticipantV1.of(news.line().team()),
                news.at());
    }
}
