package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallNews;
import java.time.Instant;

/** A municipality that had joined has left. */
record MunicipalityWithdrawnV1(
        String call, String municipality, String region, String application, String contact, Instant withdrawnAt) {
    static final String TYPE = "dk.samspil.registration.municipality-withdrawn.v1";

    static MunicipalityWithdrawnV1 of(CallNews.MunicipalityWithdrawn news) {
        return new MunicipalityWithdrawnV1(
                news.call().value(),
                news.line().municipality().value(),
                news.line().region().value(),
                news.application().value(),
                news.line().team().contact().value(),
                news.at());
    }
}
