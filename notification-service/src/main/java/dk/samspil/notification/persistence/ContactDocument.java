package dk.samspil.notification.persistence;

import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Contact.State;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Standing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A contact in the store: one of awaited (with the mails that wait), known (with the details) and erased.
 *
 * @param erasedSequence the place of the erasure in the person's stream; nothing else of them is left
 * @param knownSequence the place of the details in that stream; null in documents of earlier releases
 * @param forgotten the place of the last erasure, also of somebody who has come back; null for none
 * @param standing null in documents of earlier releases
 */
public record ContactDocument(
        @BsonId String id,
        @Nullable List<String> waiting,
        @Nullable DetailsDocument details,
        @Nullable Long erasedSequence,
        @Nullable Long knownSequence,
        @Nullable Long forgotten,
        @Nullable StandingDocument standing) {

    /** How a person is called and reached. */
    public record DetailsDocument(
            String name,
            String email,
            @Nullable String title,
            @Nullable String municipality,
            String language) {

        static DetailsDocument of(PersonDetails details) {
            return new DetailsDocument(
                    details.name(),
                    details.email(),
                    details.title().orElse(null),
                    details.municipality().orElse(null),
                    details.language().name());
        }

        PersonDetails toDetails() {
            return new PersonDetails(
                    name,
                    email,
                    Optional.ofNullable(title),
                    Optional.ofNullable(municipality),
                    Language.valueOf(language));
        }
    }

    static ContactDocument of(Contact contact) {
        var id = contact.person().value();
        return switch (contact.state()) {
            case State.Awaited(var mails) ->
                new ContactDocument(id, mails.stream().map(MailId::value).toList(), null, null, null, null, null);
            case State.Known(var details, var sequence, var standing) ->
                new ContactDocument(
                        id,
                        null,
                        DetailsDocument.of(details),
                        null,
                        sequence,
                        contact.forgotten(),
                        StandingDocument.of(standing));
            case State.Erased(var sequence) ->
                new ContactDocument(id, null, null, sequence, null, contact.forgotten(), null);
        };
    }

    Contact toContact() {
        var state = state();
        return forgotten == null
                ? new Contact(new PersonId(id), state)
                : new Contact(new PersonId(id), state, forgotten);
    }

    private State state() {
        if (erasedSequence != null) return new State.Erased(erasedSequence);
        if (details != null) {
            return new State.Known(
                    details.toDetails(),
                    knownSequence == null ? 0 : knownSequence,
                    standing == null ? Standing.since(0) : standing.toStanding());
        }
        return new State.Awaited(Objects.requireNonNullElse(waiting, List.<String>of()).stream()
                .map(MailId::new)
                .toList());
    }
}
