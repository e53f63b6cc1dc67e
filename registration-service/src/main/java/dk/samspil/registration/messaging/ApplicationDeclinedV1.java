package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallNews;
import java.time.Instant;

/** The coordinator has declined an application. */
record ApplicationDeclinedV1(String call, String municipality, String application, String contact, Instant declinedAt) {
    static final String TYPE = "dk.samspil.registration.application-declined.v1";

    static ApplicationDeclinedV1 of(CallNews.ApplicationDeclined news) {
        return new ApplicationDeclinedV1(
                news.call().value(),
                news.line().municipality().value(),
                news.application().value(),
                news.line().team().contact().value(),
                news.at());
    }
}
