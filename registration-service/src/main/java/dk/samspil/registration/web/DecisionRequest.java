package dk.samspil.registration.web;

import dk.samspil.kit.web.PlainText;
import dk.samspil.registration.domain.Choice;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the coordinator decides, and why: needed to decline, and to pass others who wait. */
record DecisionRequest(
        @NotNull @Pattern(regexp = "admit|waitlist|decline") String decision,
        @Nullable @PlainText(max = 500, lines = true) String reason) {

    Choice choice() {
        return Choice.valueOf(decision.toUpperCase(Locale.ROOT));
    }
}
