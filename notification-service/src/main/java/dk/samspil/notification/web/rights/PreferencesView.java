package dk.samspil.notification.web.rights;

import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.rights.Choice;
import dk.samspil.notification.domain.rights.Stance;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which mails a person gets, and how that came about.
 *
 * @param complainedAt null for somebody who has not complained about a mail, or wants some again
 * @param history the latest choices, newest first
 */
public record PreferencesView(
        String person,
        List<CategoryView> categories,
        @Nullable Instant complainedAt,
        List<ChoiceView> history) {

    /**
     * A category of mails.
     *
     * @param obligatory nobody can do without it
     * @param declined also after a complaint
     */
    public record CategoryView(String category, boolean obligatory, boolean declined) {}

    /**
     * A choice.
     *
     * @param by whose login it was; null for the link in a mail
     * @param reason why a coordinator chose for them
     */
    public record ChoiceView(
            String category,
            boolean declined,
            String way,
            @Nullable String by,
            @Nullable String reason,
            Instant at) {

        static ChoiceView of(Choice choice) {
            var way = choice.way();
            return new ChoiceView(
                    choice.category().code(),
                    choice.declined(),
                    way.code(),
                    way.who().orElse(null),
                    way.why().orElse(null),
                    choice.at());
        }
    }

    public static PreferencesView of(Stance stance) {
        return new PreferencesView(
                stance.chosen().person().value(),
                Stream.of(Category.values())
                        .map(c -> new CategoryView(c.code(), c.isObligatory(), stance.declines(c)))
                        .toList(),
                stance.complainedAt().orElse(null),
                stance.chosen().history().reversed().stream()
                        .map(ChoiceView::of)
                        .toList());
    }
}
