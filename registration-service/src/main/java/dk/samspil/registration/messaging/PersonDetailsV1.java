package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonNews;
import org.jspecify.annotations.Nullable;

/** How a person is called and reached. */
record PersonDetailsV1(
        String person,
        String name,
        String email,
        @Nullable String title,
        @Nullable String municipality,
        String language) {
    static final String TYPE = "dk.samspil.registration.person-details.v1";

    static PersonDetailsV1 of(PersonNews.DetailsRecorded news) {
        var details = news.details();
        return new PersonDetailsV1(
                news.person().value(),
                details.name(),
                details.email(),
                details.title().orElse(null),
                details.municipality().map(MunicipalityCode::value).orElse(null),
                wire(details.language()));
    }

    static String wire(Language language) {
        return switch (language) {
            case DA -> "da";
            case EN -> "en";
        };
    }
}
