package dk.samspil.registration.web.referencegroup;

import dk.samspil.kit.web.PlainText;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.referencegroup.Minutes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What came of a meeting, who was there, and whether that is approved. */
record MinutesRequest(
        @NotBlank @PlainText(max = 20000, lines = true) String text,

        @Nullable @Size(max = 100)
        List<@NotNull @Pattern(regexp = "[a-z2-7]{26}", message = "Must be the id of a person.") String> attendance,

        @Nullable Boolean approved) {
    Minutes toMinutes() {
        var there = attendance == null ? List.<String>of() : attendance;
        return new Minutes(
                text,
                there.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()),
                Boolean.TRUE.equals(approved));
    }
}
