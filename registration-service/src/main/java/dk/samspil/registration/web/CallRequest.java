package dk.samspil.registration.web;

import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import dk.samspil.registration.application.OpenCall;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.Terms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call that is to be opened. */
record CallRequest(
        @NotNull @Valid TextView title,
        @NotNull @Min(1) @Max(1000) Integer places,
        @NotNull Instant opensAt,
        @NotNull Instant deadline,
        @NotNull @Pattern(regexp = "first-come|selection") String admission,
        @Nullable @Min(1) @Max(60) Integer offerWorkingDays,
        @Nullable Instant cutOff,
        @Nullable @Min(1) @Max(50) Integer participantLimit) {
    private static final int USUAL_OFFER = 10;
    private static final int USUAL_LIMIT = 8;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    OpenCall.Command toCommand(CallId id) {
        check("opensAt", opensAt);
        check("deadline", deadline);
        if (cutOff != null) check("cutOff", cutOff);
        if (cutOff != null && cutOff.isBefore(opensAt)) {
            throw Problem.invalid(new FieldError("cutOff", "BEFORE_OPENING", "Must not be before opensAt."));
        }
        if (!opensAt.isBefore(deadline)) {
            throw Problem.invalid(new FieldError("deadline", "NOT_AFTER_OPENING", "Must be after opensAt."));
        }
        var terms = new Terms(
                title.toTitle(),
                opensAt,
                deadline,
                admission.equals("selection") ? Admission.SELECTION : Admission.FIRST_COME,
                offerWorkingDays == null ? USUAL_OFFER : offerWorkingDays,
                Optional.ofNullable(cutOff),
                participantLimit == null ? USUAL_LIMIT : participantLimit);
        return new OpenCall.Command(id, terms, places);
    }

    private static void check(String field, Instant at) {
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw Problem.invalid(new FieldError(field, "OUT_OF_RANGE", "Must be between the years 2000 and 2200."));
        }
    }
}
