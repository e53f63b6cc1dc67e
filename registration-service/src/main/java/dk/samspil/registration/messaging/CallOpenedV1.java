package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.CallNews;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call for applications was opened. */
record CallOpenedV1(
        String call,
        int places,
        String admission,
        Instant opensAt,
        Instant deadline,
        @Nullable String secretariat) {
    static final String TYPE = "dk.samspil.registration.call-opened.v1";

    static CallOpenedV1 of(CallNews.CallOpened news) {
        var call = news.call();
        return new CallOpenedV1(
                call.id().value(),
                call.places().capacity(),
                wire(call.terms().admission()),
                call.terms().opensAt(),
                call.terms().deadline(),
                Secretariats.of(call.terms()));
    }

    static String wire(Admission admission) {
        return switch (admission) {
            case FIRST_COME -> "first-come";
            case SELECTION -> "selection";
        };
    }
}
