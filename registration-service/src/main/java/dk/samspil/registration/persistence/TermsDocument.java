package dk.samspil.registration.persistence;

import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.Announcement;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Terms;
import dk.samspil.registration.domain.Theme;
import dk.samspil.registration.domain.Title;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a call says, offers and asks, as it is kept. */
public record TermsDocument(
        TitleDocument title,
        @Nullable TitleDocument description,
        List<ThemeDocument> themes,
        @Nullable String secretariat,
        Instant opensAt,
        Instant deadline,
        String admission,
        int offerWorkingDays,
        @Nullable Instant cutOff,
        int participantLimit) {

    /** A text in both languages. */
    public record TitleDocument(String da, String en) {
        static TitleDocument of(Title title) {
            return new TitleDocument(title.da(), title.en());
        }

        Title toTitle() {
            return new Title(da, en);
        }
    }

    /** What applications may choose. */
    public record ThemeDocument(String code, TitleDocument title) {
        static ThemeDocument of(Theme theme) {
            return new ThemeDocument(theme.code(), TitleDocument.of(theme.title()));
        }

        Theme toTheme() {
            return new Theme(code, title.toTitle());
        }
    }

    static TermsDocument of(Terms terms) {
        var said = terms.announcement();
        return new TermsDocument(
                TitleDocument.of(said.title()),
                said.description().map(TitleDocument::of).orElse(null),
                said.themes().stream().map(ThemeDocument::of).toList(),
                said.secretariat().map(PersonId::value).orElse(null),
                terms.opensAt(),
                terms.deadline(),
                terms.admission().name(),
                terms.offerWorkingDays(),
                terms.cutOff().orElse(null),
                terms.participantLimit());
    }

    Terms toTerms() {
        return new Terms(
                new Announcement(
                        title.toTitle(),
                        Optional.ofNullable(description).map(TitleDocument::toTitle),
                        themes.stream().map(ThemeDocument::toTheme).toList(),
                        Optional.ofNullable(secretariat).map(PersonId::new)),
                opensAt,
                deadline,
                Admission.valueOf(admission),
                offerWorkingDays,
                Optional.ofNullable(cutOff),
                participantLimit);
    }
}
