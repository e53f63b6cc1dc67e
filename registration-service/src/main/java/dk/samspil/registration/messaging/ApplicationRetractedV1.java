package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallNews;
import java.time.Instant;

/** An application was taken back. */
record ApplicationRetractedV1(
        String call, String municipality, String application, String contact, Instant retractedAt) {
    static final String TYPE = "dk.samspil.registration.application-retracted.v1";

    static ApplicationRetractedV1 of(CallNews.ApplicationRetracted news) {
        return new ApplicationRetractedV1(
                news.call().value(),
                news.line().municipality().value(),
                news.application().value(),
                news.line().team().contact().value(),
                news.at());
    }
}
