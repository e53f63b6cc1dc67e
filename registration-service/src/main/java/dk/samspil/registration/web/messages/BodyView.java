package dk.samspil.registration.web.messages;

import dk.samspil.kit.web.PlainText;
import dk.samspil.registration.domain.Title;
import jakarta.validation.constraints.NotBlank;

/** A message's text in both languages; an empty line begins a paragraph. */
record BodyView(
        @NotBlank @PlainText(max = 8000, lines = true) String da,
        @NotBlank @PlainText(max = 8000, lines = true) String en) {
    static BodyView of(Title body) {
        return new BodyView(body.da(), body.en());
    }

    Title toTitle() {
        return new Title(da.strip(), en.strip());
    }
}
