package dk.samspil.registration.web;

import dk.samspil.kit.web.PlainText;
import dk.samspil.registration.domain.Title;
import jakarta.validation.constraints.NotBlank;

/** A text of several lines in both languages. */
record LongTextView(
        @NotBlank @PlainText(max = 8000, lines = true) String da,
        @NotBlank @PlainText(max = 8000, lines = true) String en) {
    static LongTextView of(Title text) {
        return new LongTextView(text.da(), text.en());
    }

    Title toTitle() {
        return new Title(da, en);
    }
}
