package dk.samspil.registration.domain;

import java.util.List;
import java.util.Optional;

/** What an application that is not finished says so far. */
public record DraftContent(
        Optional<String> motivation,
        List<String> themes,
        List<String> schools,
        Optional<DraftPerson> contact,
        List<DraftPerson> participants) {
    public DraftContent {
        themes = List.copyOf(themes);
        schools = List.copyOf(schools);
        participants = List.copyOf(participants);
    }
}
