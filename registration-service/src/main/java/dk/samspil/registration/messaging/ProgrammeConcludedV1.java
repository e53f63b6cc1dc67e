package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallNews;
import java.time.Instant;

/** The programme of a call has ended. */
record ProgrammeConcludedV1(String call, int joined, Instant concludedAt) {
    static final String TYPE = "dk.samspil.registration.programme-concluded.v1";

    static ProgrammeConcludedV1 of(CallNews.ProgrammeConcluded news) {
        return new ProgrammeConcludedV1(
                news.call().id().value(), news.call().places().taken(), news.at());
    }
}
