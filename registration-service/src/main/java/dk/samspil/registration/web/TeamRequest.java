package dk.samspil.registration.web;

import dk.samspil.kit.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is to speak for a municipality and to take part for it, and which schools. */
record TeamRequest(
        @Nullable @Size(max = 100) List<@NotNull @Pattern(regexp = "[0-9]{6}") String> schools,
        @NotNull @Valid ContactRequest contact,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid ParticipantRequest> participants,
        @Nullable @PlainText(max = 500, lines = true) String reason)
        implements Submission {

    @Override
    public @Nullable List<String> themes() {
        return null;
    }
}
