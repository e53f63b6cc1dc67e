package dk.samspil.registration.persistence;

import dk.samspil.registration.domain.Announcement;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Theme;
import dk.samspil.registration.domain.Title;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a call says of itself beside its title, as it is kept. */
public record AnnouncementDocument(
        @Nullable TitleDocument description,
        List<ThemeDocument> themes,
        @Nullable String secretariat) {

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

    static AnnouncementDocument of(Announcement said) {
        return new AnnouncementDocument(
                said.description().map(TitleDocument::of).orElse(null),
                said.themes().stream().map(ThemeDocument::of).toList(),
                said.secretariat().map(PersonId::value).orElse(null));
    }

    Announcement toAnnouncement(Title title) {
        return new Announcement(
                title,
                Optional.ofNullable(description).map(TitleDocument::toTitle),
                themes.stream().map(ThemeDocument::toTheme).toList(),
                Optional.ofNullable(secretariat).map(PersonId::new));
    }
}
