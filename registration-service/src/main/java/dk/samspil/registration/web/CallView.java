package dk.samspil.registration.web;

import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.Phase;
import dk.samspil.registration.domain.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call, and how its places stand.
 *
 * @param state draft, not-open-yet, open, closed or concluded
 * @param overfull whether more places are taken than there are, since they were lowered
 */
record CallView(
        String id,
        TextView title,
        @Nullable LongTextView description,
        List<ThemeView> themes,
        String state,
        String admission,
        Instant opensAt,
        Instant deadline,
        int places,
        int taken,
        int free,
        boolean overfull,
        int waiting,
        int undecided,
        int offerWorkingDays,
        @Nullable Instant cutOff,
        int participantLimit) {
    static CallView of(Call call, Instant now) {
        var terms = call.terms();
        var said = terms.announcement();
        var places = call.places();
        return new CallView(
                call.id().value(),
                TextView.of(said.title()),
                said.description().map(LongTextView::of).orElse(null),
                said.themes().stream().map(ThemeView::of).toList(),
                state(call, now),
                terms.admission() == Admission.SELECTION ? "selection" : "first-come",
                terms.opensAt(),
                terms.deadline(),
                places.capacity(),
                places.taken(),
                places.free(),
                places.overfull(),
                (int) places.waiting().count(),
                (int) call.undecided().count(),
                terms.offerWorkingDays(),
                terms.cutOff().orElse(null),
                terms.participantLimit());
    }

    private static String state(Call call, Instant now) {
        if (call.stage() == Stage.DRAFT) return "draft";
        if (call.stage() == Stage.CONCLUDED) return "concluded";
        return wire(call.phase(now));
    }

    private static String wire(Phase phase) {
        return switch (phase) {
            case NOT_OPEN_YET -> "not-open-yet";
            case OPEN -> "open";
            case CLOSED -> "closed";
        };
    }
}
