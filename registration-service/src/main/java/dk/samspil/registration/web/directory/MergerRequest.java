package dk.samspil.registration.web.directory;

import dk.samspil.kit.web.PlainText;
import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.domain.directory.SchoolState;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Of which school it is a part from which day on, and why. */
record MergerRequest(
        @NotNull @Pattern(regexp = "[0-9]{6}") String into,
        @NotNull LocalDate at,
        @Nullable @PlainText(max = 500) String reason) {

    SchoolNumber target() {
        return new SchoolNumber(into);
    }

    SchoolState toState() {
        return new SchoolState.Merged(
                target(), EndDays.checked(at), Optional.ofNullable(reason).filter(r -> !r.isBlank()));
    }
}
