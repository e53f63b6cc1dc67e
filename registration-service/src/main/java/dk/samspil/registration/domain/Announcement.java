package dk.samspil.registration.domain;

import java.util.List;
import java.util.Optional;

/**
 * What a call says of itself.
 *
 * @param themes what applications may choose from; any where there are none
 * @param secretariat who is told how the call goes, and whom municipalities may ask
 */
public record Announcement(
        Title title, Optional<Title> description, List<Theme> themes, Optional<PersonId> secretariat) {
    public Announcement {
        themes = List.copyOf(themes);
        if (themes.stream().map(Theme::code).distinct().count() < themes.size()) {
            throw new IllegalArgumentException("two themes with one code");
        }
    }

    public static Announcement of(Title title) {
        return new Announcement(title, Optional.empty(), List.of(), Optional.empty());
    }

    /** Whether an application may name this. */
    public boolean offers(String theme) {
        return themes.isEmpty() || themes.stream().anyMatch(t -> t.code().equals(theme));
    }
}
