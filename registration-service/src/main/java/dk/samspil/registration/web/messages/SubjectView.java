package dk.samspil.registration.web.messages;

import dk.samspil.kit.web.PlainText;
import dk.samspil.registration.domain.Title;
import jakarta.validation.constraints.NotBlank;

/** A message's subject in both languages: one line each. */
record SubjectView(
        @NotBlank @PlainText(max = 150) String da,
        @NotBlank @PlainText(max = 150) String en) {
    static SubjectView of(Title subject) {
        return new SubjectView(subject.da(), subject.en());
    }

    Title toTitle() {
        return new Title(da.strip(), en.strip());
    }
}
