package dk.samspil.registration.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.PlainText;
import dk.samspil.kit.web.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the coordinator does for a municipality needs a reason, which goes into the application's history. */
final class OnBehalf {
    static final FieldError REASON_NEEDED =
            new FieldError("reason", "REQUIRED", "Whoever acts for a municipality says why.");

    private OnBehalf() {}

    /** Why somebody does something; needed of the coordinator. */
    record Reason(
            @Nullable @PlainText(max = 500, lines = true) String reason) {}

    static boolean lacksReason(Caller caller, @Nullable String reason) {
        return caller.is("coordinator") && (reason == null || reason.isBlank());
    }

    /**
     * The reason that was given.
     *
     * @throws Problem if it is needed and missing
     */
    static Optional<String> reason(Caller caller, @Nullable Reason request) {
        var reason = request == null ? null : request.reason();
        if (lacksReason(caller, reason)) throw Problem.invalid(REASON_NEEDED);
        return given(reason);
    }

    static Optional<String> given(@Nullable String reason) {
        return Optional.ofNullable(reason).filter(r -> !r.isBlank());
    }
}
