package dk.samspil.registration.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a person is called and reached. */
public record PersonDetails(
        String name, String email, Optional<String> title, Optional<MunicipalityCode> municipality, Language language) {
    /**
     * Whether a municipality may see them, which sees its own people only: naming an address tells nothing of those of
     * others or of none. Empty for the coordinator, who sees all.
     */
    public boolean isShownTo(Optional<MunicipalityCode> viewer) {
        return viewer.isEmpty() || viewer.equals(municipality);
    }

    /** Whether a text occurs in the name, the address or the title, in whatever case. */
    public boolean mentions(String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(name, email), title.stream())
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
