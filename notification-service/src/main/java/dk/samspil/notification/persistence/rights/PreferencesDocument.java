package dk.samspil.notification.persistence.rights;

import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.rights.Choice;
import dk.samspil.notification.domain.rights.Preferences;
import dk.samspil.notification.domain.rights.Way;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** What a person has chosen, in the store. A category that this release does not know is one of a later release. */
public record PreferencesDocument(@BsonId String id, List<String> declined, List<ChoiceDocument> history) {

    /**
     * A choice.
     *
     * @param by whose login it was; null for a link
     * @param reason null where nobody had to give one
     */
    public record ChoiceDocument(
            String category,
            boolean declined,
            String way,
            @Nullable String by,
            @Nullable String reason,
            Instant at) {

        static ChoiceDocument of(Choice choice) {
            var way = choice.way();
            return new ChoiceDocument(
                    choice.category().code(),
                    choice.declined(),
                    way.code(),
                    way.who().orElse(null),
                    way.why().orElse(null),
                    choice.at());
        }

        Stream<Choice> toChoice() {
            return Category.of(category).map(known -> new Choice(known, declined, toWay(), at)).stream();
        }

        private Way toWay() {
            return switch (way) {
                case "own-link" -> new Way.OwnLink();
                case "logged-in" -> new Way.LoggedIn(required(by));
                case "on-behalf" -> new Way.OnBehalf(required(by), required(reason));
                default -> throw new IllegalStateException("no way to choose is called " + way);
            };
        }

        private static String required(@Nullable String value) {
            return Objects.requireNonNull(value, "the choice is incomplete");
        }
    }

    static PreferencesDocument of(Preferences preferences) {
        return new PreferencesDocument(
                preferences.person().value(),
                preferences.declined().stream().map(Category::code).sorted().toList(),
                preferences.history().stream().map(ChoiceDocument::of).toList());
    }

    Preferences toPreferences() {
        return new Preferences(
                new PersonId(id),
                declined.stream().map(Category::of).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet()),
                history.stream().flatMap(ChoiceDocument::toChoice).toList());
    }
}
