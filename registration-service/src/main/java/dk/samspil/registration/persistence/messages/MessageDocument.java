package dk.samspil.registration.persistence.messages;

import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.RegionCode;
import dk.samspil.registration.domain.Title;
import dk.samspil.registration.domain.messages.Audience;
import dk.samspil.registration.domain.messages.Message;
import dk.samspil.registration.domain.messages.MessageId;
import dk.samspil.registration.domain.messages.RecipientRole;
import dk.samspil.registration.domain.messages.Words;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A message, as it is kept; without words once they are forgotten. */
public record MessageDocument(
        @BsonId String id,
        String call,
        AudienceDocument audience,
        @Nullable String subjectDa,
        @Nullable String subjectEn,
        @Nullable String bodyDa,
        @Nullable String bodyEn,
        List<String> recipients,
        String by,
        String flow,
        Instant orderedAt) {

    /** Whom it is for. */
    public record AudienceDocument(
            List<String> states, List<String> regions, List<String> roles, List<String> municipalities) {
        static AudienceDocument of(Audience audience) {
            return new AudienceDocument(
                    texts(audience.states(), ApplicationState::name),
                    texts(audience.regions(), RegionCode::value),
                    texts(audience.roles(), RecipientRole::name),
                    texts(audience.municipalities(), MunicipalityCode::value));
        }

        Audience toAudience() {
            return new Audience(
                    set(states, ApplicationState::valueOf),
                    set(regions, RegionCode::new),
                    set(roles, RecipientRole::valueOf),
                    set(municipalities, MunicipalityCode::new));
        }

        private static <T> List<String> texts(Collection<T> values, Function<T, String> text) {
            return values.stream().map(text).sorted().toList();
        }

        private static <T> Set<T> set(List<String> texts, Function<String, T> value) {
            return texts.stream().map(value).collect(Collectors.toUnmodifiableSet());
        }
    }

    static MessageDocument of(Message message) {
        var subject = message.words().map(Words::subject);
        var body = message.words().map(Words::body);
        return new MessageDocument(
                message.id().value(),
                message.call().value(),
                AudienceDocument.of(message.audience()),
                subject.map(Title::da).orElse(null),
                subject.map(Title::en).orElse(null),
                body.map(Title::da).orElse(null),
                body.map(Title::en).orElse(null),
                message.recipients().stream().map(PersonId::value).toList(),
                message.by(),
                message.flow(),
                message.orderedAt());
    }

    Message toMessage() {
        return new Message(
                new MessageId(id),
                new CallId(call),
                audience.toAudience(),
                words(),
                recipients.stream().map(PersonId::new).toList(),
                by,
                flow,
                orderedAt);
    }

    private Optional<Words> words() {
        if (subjectDa == null || subjectEn == null || bodyDa == null || bodyEn == null) return Optional.empty();
        return Optional.of(new Words(new Title(subjectDa, subjectEn), new Title(bodyDa, bodyEn)));
    }
}
