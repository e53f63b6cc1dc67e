package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallNews;

/** A place became free after the cut-off and goes to nobody. */
record SeatLeftVacantV1(String call, int places, int taken) {
    static final String TYPE = "dk.samspil.registration.seat-left-vacant.v1";

    static SeatLeftVacantV1 of(CallNews.SeatLeftVacant news) {
        return new SeatLeftVacantV1(news.call().value(), news.places(), news.taken());
    }
}
