package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallNews;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Applications are taken no more. */
record CallClosedV1(
        String call,
        String admission,
        int places,
        int taken,
        int waiting,
        int undecided,
        @Nullable String secretariat,
        Instant closedAt) {
    static final String TYPE = "dk.samspil.registration.call-closed.v1";

    static CallClosedV1 of(CallNews.CallClosed news) {
        var call = news.call();
        return new CallClosedV1(
                call.id().value(),
                CallOpenedV1.wire(call.terms().admission()),
                call.places().capacity(),
                call.places().taken(),
                (int) call.places().waiting().count(),
                (int) call.undecided().count(),
                Secretariats.of(call.terms()),
                news.at());
    }
}
