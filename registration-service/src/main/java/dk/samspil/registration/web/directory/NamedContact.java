package dk.samspil.registration.web.directory;

import dk.samspil.kit.web.PlainText;
import dk.samspil.kit.web.WorkEmail;
import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonDetails;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who is to be in the directory. */
record NamedContact(
        @NotBlank @PlainText(max = 120) String name,
        @NotBlank @WorkEmail String email,
        @Nullable @PlainText(max = 120) String title,
        @Nullable @Pattern(regexp = "da|en") String language) {

    PersonDetails of(MunicipalityCode municipality) {
        return new PersonDetails(
                name.strip(),
                email,
                Optional.ofNullable(title).map(String::strip).filter(t -> !t.isEmpty()),
                Optional.of(municipality),
                "en".equals(language) ? Language.EN : Language.DA);
    }
}
