package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallNews;
import java.time.Instant;

/** Somebody else speaks for a municipality that has joined. */
record ContactHandedOverV1(
        String call, String municipality, String application, String contact, String previous, Instant handedOverAt) {
    static final String TYPE = "dk.samspil.registration.contact-handed-over.v1";

    static ContactHandedOverV1 of(CallNews.ContactHandedOver news) {
        return new ContactHandedOverV1(
                news.call().value(),
                news.line().municipality().value(),
                news.application().value(),
                news.line().team().contact().value(),
                news.before().value(),
                news.at());
    }
}
