package dk.samspil.registration.web;

import dk.samspil.registration.domain.Theme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What applications may choose. */
record ThemeView(
        @NotNull @Pattern(regexp = "[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?")
        String code,

        @NotNull @Valid TextView title) {
    static ThemeView of(Theme theme) {
        return new ThemeView(theme.code(), TextView.of(theme.title()));
    }

    Theme toTheme() {
        return new Theme(code, title.toTitle());
    }
}
