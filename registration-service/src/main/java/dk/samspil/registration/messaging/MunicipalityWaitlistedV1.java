package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallNews;
import java.time.Instant;

/** A municipality waits for a place. */
record MunicipalityWaitlistedV1(
        String call,
        String municipality,
        String application,
        String contact,
        int position,
        String reason,
        Instant waitlistedAt) {
    static final String TYPE = "dk.samspil.registration.municipality-waitlisted.v1";

    static MunicipalityWaitlistedV1 of(CallNews.MunicipalityWaitlisted news) {
        return new MunicipalityWaitlistedV1(
                news.call().value(),
                news.line().municipality().value(),
                news.application().value(),
                news.line().team().contact().value(),
                news.position(),
                news.decided() ? "decided" : "places-taken",
                news.at());
    }
}
