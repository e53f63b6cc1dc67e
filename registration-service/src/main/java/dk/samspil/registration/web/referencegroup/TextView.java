package dk.samspil.registration.web.referencegroup;

import dk.samspil.kit.web.PlainText;
import dk.samspil.registration.domain.Title;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

/** A line in both languages. */
@Schema(name = "TextView")
record TextView(
        @NotBlank @PlainText String da, @NotBlank @PlainText String en) {
    static TextView of(Title title) {
        return new TextView(title.da(), title.en());
    }

    Title toTitle() {
        return new Title(da.strip(), en.strip());
    }
}
