package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallNews;
import java.time.Instant;

/** A call has more places from now on, or fewer; more may be taken than there are. */
record CapacityChangedV1(String call, int places, int taken, int waiting, Instant changedAt) {
    static final String TYPE = "dk.samspil.registration.capacity-changed.v1";

    static CapacityChangedV1 of(CallNews.CapacityChanged news) {
        var places = news.call().places();
        return new CapacityChangedV1(
                news.call().id().value(),
                places.capacity(),
                places.taken(),
                (int) places.waiting().count(),
                news.at());
    }
}
