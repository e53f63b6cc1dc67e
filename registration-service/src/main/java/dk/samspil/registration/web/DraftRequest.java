package dk.samspil.registration.web;

import dk.samspil.kit.web.PlainText;
import dk.samspil.registration.domain.DraftContent;
import dk.samspil.registration.domain.DraftPerson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An application that is not finished: anything may be missing, and is checked when it is submitted. */
record DraftRequest(
        @Nullable @PlainText(max = 4000, lines = true) String motivation,
        @Nullable @Size(max = 20) List<@NotNull @PlainText(max = 120) String> themes,
        @Nullable @Size(max = 100) List<@NotNull @PlainText(max = 6) String> schools,
        @Nullable @Valid SomebodyRequest contact,
        @Nullable @Size(max = 100) List<@NotNull @Valid SomebodyRequest> participants) {

    /** Somebody in it. */
    record SomebodyRequest(
            @Nullable @PlainText(max = 120) String name,
            @Nullable @PlainText(max = 254) String email,
            @Nullable @PlainText(max = 120) String title,

            @Nullable @Pattern(regexp = "|school-leader|school-director|administration")
            String role,

            @Nullable @Pattern(regexp = "|da|en") String language) {
        static SomebodyRequest of(DraftPerson person) {
            return new SomebodyRequest(
                    person.name().orElse(null),
                    person.email().orElse(null),
                    person.title().orElse(null),
                    person.role().orElse(null),
                    person.language().orElse(null));
        }

        DraftPerson toPerson() {
            return new DraftPerson(given(name), given(email), given(title), given(role), given(language));
        }

        ContactRequest toContact() {
            return new ContactRequest(orEmpty(name), orEmpty(email), title, language);
        }

        ParticipantRequest toParticipant() {
            return new ParticipantRequest(orEmpty(name), orEmpty(email), orEmpty(role), title, language);
        }
    }

    static DraftRequest of(DraftContent content) {
        return new DraftRequest(
                content.motivation().orElse(null),
                content.themes(),
                content.schools(),
                content.contact().map(SomebodyRequest::of).orElse(null),
                content.participants().stream().map(SomebodyRequest::of).toList());
    }

    DraftContent toContent() {
        return new DraftContent(
                given(motivation),
                themes == null ? List.of() : themes,
                schools == null ? List.of() : schools,
                Optional.ofNullable(contact).map(SomebodyRequest::toPerson),
                participants == null
                        ? List.of()
                        : participants.stream().map(SomebodyRequest::toPerson).toList());
    }

    /** As it would be submitted now. */
    ApplicationRequest toSubmission(String municipality) {
        return new ApplicationRequest(
                municipality,
                orEmpty(motivation),
                themes,
                schools,
                contact == null ? new ContactRequest("", "", null, null) : contact.toContact(),
                participants == null
                        ? List.of()
                        : participants.stream()
                                .map(SomebodyRequest::toParticipant)
                                .toList(),
                null);
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(t -> !t.isBlank());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
