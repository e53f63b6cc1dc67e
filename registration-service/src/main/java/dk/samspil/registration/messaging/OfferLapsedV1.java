package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallNews;
import java.time.Instant;

/** An offered place was not taken up in time. */
record OfferLapsedV1(String call, String municipality, String application, String contact, Instant lapsedAt) {
    static final String TYPE = "dk.samspil.registration.offer-lapsed.v1";

    static OfferLapsedV1 of(CallNews.OfferLapsed news) {
        return new OfferLapsedV1(
                news.call().value(),
                news.line().municipality().value(),
                news.application().value(),
                news.line().team().contact().value(),
                news.at());
    }
}
