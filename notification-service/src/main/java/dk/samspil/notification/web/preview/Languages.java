package dk.samspil.notification.web.preview;

import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import dk.samspil.notification.domain.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Languages as requests name them. */
final class Languages {
    private Languages() {}

    static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    /** @throws Problem if it is none that mails are written in */
    static Optional<Language> asked(@Nullable String code) {
        return Optional.ofNullable(code).map(Languages::known);
    }

    private static Language known(String code) {
        return Stream.of(Language.values())
                .filter(language -> code(language).equals(code))
                .findFirst()
                .orElseThrow(() ->
                        Problem.invalid(new FieldError("language", "INVALID", "Mails are written in da and en.")));
    }
}
