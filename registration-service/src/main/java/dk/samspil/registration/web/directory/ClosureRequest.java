package dk.samspil.registration.web.directory;

import dk.samspil.kit.web.PlainText;
import dk.samspil.registration.domain.directory.SchoolState;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From which day on there is no such school, and why. */
record ClosureRequest(
        @NotNull LocalDate at,
        @Nullable @PlainText(max = 500) String reason) {

    SchoolState toState() {
        return new SchoolState.Closed(
                EndDays.checked(at), Optional.ofNullable(reason).filter(r -> !r.isBlank()));
    }
}
