package dk.samspil.notification.web.sending;

import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.PlainText;
import dk.samspil.kit.web.Problem;
import dk.samspil.notification.domain.sending.Lane;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which mails are meant, and why.
 *
 * @param lane bulk, service or all
 */
record SendingRequest(
        @NotNull String lane,
        @NotBlank @PlainText(max = 500) String reason) {
    private static final String ALL = "all";

    /** @throws Problem if there is no such lane */
    Set<Lane> lanes() {
        if (lane.equals(ALL)) return EnumSet.allOf(Lane.class);
        return Lane.of(lane)
                .<Set<Lane>>map(EnumSet::of)
                .orElseThrow(() -> Problem.invalid(
                        new FieldError("lane", "INVALID", "A lane is bulk or service, or all of them.")));
    }
}
