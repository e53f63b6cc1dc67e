package dk.samspil.registration.persistence;

import dk.samspil.registration.domain.ApplicationDraft;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.DraftContent;
import dk.samspil.registration.domain.DraftPerson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** What a municipality has written and not submitted, as it is kept. */
public record DraftDocument(@BsonId String id, @Nullable ContentDocument content, String by, Instant savedAt) {

    /** What it says. */
    public record ContentDocument(
            @Nullable String motivation,
            List<String> themes,
            List<String> schools,
            @Nullable DraftPersonDocument contact,
            List<DraftPersonDocument> participants) {
        static ContentDocument of(DraftContent content) {
            return new ContentDocument(
                    content.motivation().orElse(null),
                    content.themes(),
                    content.schools(),
                    content.contact().map(DraftPersonDocument::of).orElse(null),
                    content.participants().stream().map(DraftPersonDocument::of).toList());
        }

        DraftContent toContent() {
            return new DraftContent(
                    Optional.ofNullable(motivation),
                    themes,
                    schools,
                    Optional.ofNullable(contact).map(DraftPersonDocument::toPerson),
                    participants.stream().map(DraftPersonDocument::toPerson).toList());
        }
    }

    /** Somebody in it. */
    public record DraftPersonDocument(
            @Nullable String name,
            @Nullable String email,
            @Nullable String title,
            @Nullable String role,
            @Nullable String language) {
        static DraftPersonDocument of(DraftPerson person) {
            return new DraftPersonDocument(
                    person.name().orElse(null),
                    person.email().orElse(null),
                    person.title().orElse(null),
                    person.role().orElse(null),
                    person.language().orElse(null));
        }

        DraftPerson toPerson() {
            return new DraftPerson(
                    Optional.ofNullable(name),
                    Optional.ofNullable(email),
                    Optional.ofNullable(title),
                    Optional.ofNullable(role),
                    Optional.ofNullable(language));
        }
    }

    static DraftDocument of(ApplicationDraft draft) {
        return new DraftDocument(
                draft.id().value(), draft.content().map(ContentDocument::of).orElse(null), draft.by(), draft.savedAt());
    }

    ApplicationDraft toDraft() {
        return new ApplicationDraft(
                ApplicationId.parse(id), Optional.ofNullable(content).map(ContentDocument::toContent), by, savedAt);
    }
}
