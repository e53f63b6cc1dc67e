package dk.samspil.registration.web;

import dk.samspil.kit.web.PlainText;
import dk.samspil.registration.domain.Title;
import jakarta.validation.constraints.NotBlank;

/** A text in both languages. */
record TextView(
        @NotBlank @PlainText String da, @NotBlank @PlainText String en) {
    static TextView of(Title title) {
        return new TextView(title.da(), title.en());
    }

    Title toTitle() {
        return new Title(da, en);
    }
}
