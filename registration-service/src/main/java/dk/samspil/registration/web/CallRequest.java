package dk.samspil.registration.web;

import dk.samspil.registration.application.CallPlan;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.Announcement;
import dk.samspil.registration.domain.Terms;
import dk.samspil.registration.domain.Theme;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a call is to say, to offer and to ask. */
record CallRequest(
        @NotNull @Valid TextView title,
        @Nullable @Valid LongTextView description,
        @Nullable @Size(max = 30) List<@NotNull @Valid ThemeView> themes,
        @Nullable @Valid ContactRequest secretariat,
        @NotNull @Min(1) @Max(1000) Integer places,
        @NotNull Instant opensAt,
        @NotNull Instant deadline,
        @NotNull @Pattern(regexp = "first-come|selection") String admission,

        @Schema(description = "10 if nothing is said") @Nullable @Min(1) @Max(60)
        Integer offerWorkingDays,

        @Nullable Instant cutOff,

        @Schema(description = "8 if nothing is said") @Nullable @Min(1) @Max(50)
        Integer participantLimit,

        @Schema(description = "whether only the coordinator is to see it for now") @Nullable
        Boolean draft) {
    private static final int USUAL_OFFER = 10;
    private static final int USUAL_LIMIT = 8;

    /** @throws dk.samspil.kit.web.Problem with all that is wrong with dates and themes */
    CallPlan toPlan() {
        check();
        var terms = new Terms(
                new Announcement(
                        title.toTitle(),
                        Optional.ofNullable(description).map(LongTextView::toTitle),
                        toThemes(),
                        Optional.empty()),
                opensAt,
                deadline,
                admission.equals("selection") ? Admission.SELECTION : Admission.FIRST_COME,
                offerWorkingDays == null ? USUAL_OFFER : offerWorkingDays,
                Optional.ofNullable(cutOff),
                participantLimit == null ? USUAL_LIMIT : participantLimit);
        return new CallPlan(terms, places, Optional.ofNullable(secretariat).map(s -> s.of(Optional.empty())));
    }

    boolean isDraft() {
        return Boolean.TRUE.equals(draft);
    }

    private List<Theme> toThemes() {
        return themes == null
                ? List.of()
                : themes.stream().map(ThemeView::toTheme).toList();
    }

    private void check() {
        var faults = new Faults();
        CallDates.check(faults, "opensAt", opensAt);
        CallDates.check(faults, "deadline", deadline);
        if (cutOff != null) {
            CallDates.check(faults, "cutOff", cutOff);
            faults.addIf(cutOff.isBefore(opensAt), "cutOff", "BEFORE_OPENING", "Must not be before opensAt.");
        }
        faults.addIf(
                !opensAt.truncatedTo(ChronoUnit.MILLIS).isBefore(deadline.truncatedTo(ChronoUnit.MILLIS)),
                "deadline",
                "NOT_AFTER_OPENING",
                "Must be after opensAt.");
        var codes = new HashSet<String>();
        var all = toThemes();
        for (int i = 0; i < all.size(); i++) {
            faults.addIf(!codes.add(all.get(i).code()), "themes[" + i + "].code", "DUPLICATE", "Is there already.");
        }
        faults.check();
    }
}
