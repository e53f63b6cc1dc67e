package dk.samspil.registration.web;

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

/** A person who is to be recorded, or is called and reached otherwise from now on. */
public record PersonRequest(
        @NotBlank @PlainText(max = 120) String name,
        @NotBlank @WorkEmail String email,
        @Nullable @PlainText(max = 120) String title,
        @Nullable @dk.samspil.kit.web.MunicipalityCode String municipality,
        @NotNull @Pattern(regexp = "da|en") String language) {

    public PersonDetails toDetails() {
        return details(name, email, title, Optional.ofNullable(municipality).map(MunicipalityCode::new), language);
    }

    static PersonDetails details(
            String name,
            String email,
            @Nullable String title,
            Optional<MunicipalityCode> municipality,
            @Nullable String language) {
        return new PersonDetails(
                name.strip(),
                email,
                Optional.ofNullable(title).map(String::strip).filter(t -> !t.isEmpty()),
                municipality,
                "en".equals(language) ? Language.EN : Language.DA);
    }
}
