package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.Application;
import dk.samspil.registration.domain.CallNews;
import java.time.Instant;
import java.util.List;

/** A municipality has applied, and the call has taken note. */
record ApplicationSubmittedV1(
        String call,
        String municipality,
        String application,
        String contact,
        List<ParticipantV1> participants,
        Instant submittedAt,
        String reference) {
    static final String TYPE = "dk.samspil.registration.application-submitted.v1";

    static ApplicationSubmittedV1 of(CallNews.ApplicationSubmitted news) {
        return new ApplicationSubmittedV1(
                news.call().value(),
                news.line().municipality().value(),
                news.application().value(),
                news.line().team().contact().value(),
                ParticipantV1.of(news.line().team()),
                news.at(),
                Application.reference(news.application(), news.line().attempt()));
    }
}
