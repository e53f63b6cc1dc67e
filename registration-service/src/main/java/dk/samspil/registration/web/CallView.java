package dk.samspil.registration.web;

import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.Phase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call, and how its places stand. */
record CallView(
        String id,
        TextView title,
        String state,
        String admission,
        Instant opensAt,
        Instant deadline,
        int places,
        int taken,
        int free,
        int waiting,
        int offerWorkingDays,
        @Nullable Instant cutOff,
        int participantLimit) {

    static CallView of(Call call, Instant now) {
        var terms = call.terms();
        return new CallView(
                call.id().value(),
                TextView.of(terms.title()),
                wire(terms.phase(now)),
                terms.admission() == Admission.SELECTION ? "selection" : "first-come",
                terms.opensAt(),
                terms.deadline(),
                call.places().capacity(),
                call.places().taken(),
                call.places().free(),
                (int) call.places().waiting().count(),
                terms.offerWorkingDays(),
                terms.cutOff().orElse(null),
                terms.participantLimit());
    }

    private static String wire(Phase phase) {
        return switch (phase) {
            case NOT_OPEN_YET -> "not-open-yet";
            case OPEN -> "open";
            case CLOSED -> "closed";
        };
    }
}
