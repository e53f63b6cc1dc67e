package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallNews;
import java.time.Instant;

/** A place is kept for a municipality until it answers or the offer runs out. */
record SeatOfferedV1(
        String call,
        String municipality,
        String application,
        String contact,
        String reason,
        Instant offeredAt,
        Instant expiresAt) {
    static final String TYPE = "dk.samspil.registration.seat-offered.v1";

    static SeatOfferedV1 of(CallNews.SeatOffered news) {
        return new SeatOfferedV1(
                news.call().value(),
                news.line().municipality().value(),
                news.application().value(),
                news.line().team().contact().value(),
                news.promoted() ? "promoted" : "decided",
                news.at(),
                news.expiresAt());
    }
}
