package dk.samspil.registration.web;

import dk.samspil.kit.web.PlainText;
import dk.samspil.registration.domain.Proposal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A municipality's application. */
record ApplicationRequest(
        @NotBlank @Size(max = 10) String municipality,
        @NotBlank @PlainText(max = 4000, lines = true) String motivation,
        @Nullable @Size(max = 20) List<@NotBlank @PlainText(max = 120) String> themes,
        @Nullable @Size(max = 100) List<@NotNull @Pattern(regexp = "[0-9]{6}") String> schools,
        @NotNull @Valid ContactRequest contact,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid ParticipantRequest> participants,
        @Nullable @PlainText(max = 500, lines = true) String reason)
        implements Submission {

    Proposal proposal() {
        return new Proposal(motivation, chosenThemes(), chosenSchools());
    }
}
