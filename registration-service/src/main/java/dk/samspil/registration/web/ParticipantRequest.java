package dk.samspil.registration.web;

import dk.samspil.kit.web.PlainText;
import dk.samspil.kit.web.WorkEmail;
import dk.samspil.registration.application.Delegation;
import dk.samspil.registration.domain.MunicipalityCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part for the municipality. */
record ParticipantRequest(
        @NotBlank @PlainText(max = 120) String name,
        @NotBlank @WorkEmail String email,

        @NotNull @Pattern(regexp = "school-leader|school-director|administration")
        String role,

        @Nullable @PlainText(max = 120) String title,
        @Nullable @Pattern(regexp = "da|en") String language) {

    Delegation.Named of(MunicipalityCode municipality) {
        return new Delegation.Named(
                PersonRequest.details(name, email, title, Optional.of(municipality), language), WireNames.role(role));
    }
}
