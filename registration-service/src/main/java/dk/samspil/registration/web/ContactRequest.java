package dk.samspil.registration.web;

import dk.samspil.kit.web.PlainText;
import dk.samspil.kit.web.WorkEmail;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonDetails;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who speaks for a municipality, or is to be in its directory. */
public record ContactRequest(
        @NotBlank @PlainText(max = 120) String name,
        @NotBlank @WorkEmail String email,
        @Nullable @PlainText(max = 120) String title,
        @Nullable @Pattern(regexp = "da|en") String language) {

    public PersonDetails of(MunicipalityCode municipality) {
        return of(Optional.of(municipality));
    }

    PersonDetails of(Optional<MunicipalityCode> municipality) {
        return PersonRequest.details(name, email, title, municipality, language);
    }
}
