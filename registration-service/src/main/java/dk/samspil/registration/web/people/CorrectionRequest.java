package dk.samspil.registration.web.people;

import dk.samspil.kit.web.PlainText;
import dk.samspil.kit.web.WorkEmail;
import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonDetails;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a person is called and reached from now on. */
record CorrectionRequest(
        @NotBlank @PlainText(max = 120) String name,
        @NotBlank @WorkEmail String email,
        @Nullable @PlainText(max = 120) String title,
        @Nullable @dk.samspil.kit.web.MunicipalityCode String municipality,
        @NotNull @Pattern(regexp = "da|en") String language) {
    PersonDetails toDetails() {
        return new PersonDetails(
                name.strip(),
                email,
                Optional.ofNullable(title).filter(t -> !t.isBlank()),
                Optional.ofNullable(municipality).map(MunicipalityCode::new),
                "en".equals(language) ? Language.EN : Language.DA);
    }
}
