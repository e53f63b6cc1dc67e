package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallNews;
import java.time.Instant;

/** Applications are taken again, until another deadline. */
record CallReopenedV1(String call, Instant deadline, Instant reopenedAt) {
    static final String TYPE = "dk.samspil.registration.call-reopened.v1";

    static CallReopenedV1 of(CallNews.CallReopened news) {
        return new CallReopenedV1(news.call().id().value(), news.call().terms().deadline(), news.at());
    }
}
