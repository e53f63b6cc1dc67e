package dk.samspil.notification.domain.rights;

import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which categories of mails a person does without. All are wanted until declined, and an obligatory one never is (I11).
 *
 * @param history the latest choices, oldest first
 */
public record Preferences(PersonId person, Set<Category> declined, List<Choice> history) {
    /** Whoever changes their mind more often leaves no longer trail. */
    static final int MOST = 50;

    public Preferences {
        if (declined.stream().anyMatch(Category::isObligatory))
            throw new IllegalArgumentException("nobody does without an obligatory mail");
        declined = Set.copyOf(declined);
        history = List.copyOf(history);
    }

    /** Somebody who has not chosen yet. */
    public static Preferences of(PersonId person) {
        return new Preferences(person, Set.of(), List.of());
    }

    public boolean declines(Category category) {
        return declined.contains(category);
    }

    /** These and no others are declined. What is so already is no choice. */
    public Preferences choose(Set<Category> unwanted, Way way, Instant at) {
        var choices = new ArrayList<>(history);
        for (var category : Category.values()) {
            if (unwanted.contains(category) != declines(category))
                choices.add(new Choice(category, !declines(category), way, at));
        }
        return new Preferences(person, unwanted, latest(choices));
    }

    /** One category is declined, or wanted again; the others stay as they are. */
    public Preferences choose(Category category, boolean unwanted, Way way, Instant at) {
        var all = EnumSet.noneOf(Category.class);
        all.addAll(declined);
        if (unwanted) all.add(category);
        else all.remove(category);
        return choose(all, way, at);
    }

    /** Without all that nobody needs, however that came about. */
    Preferences withoutAny() {
        var all = EnumSet.allOf(Category.class);
        all.removeIf(Category::isObligatory);
        return new Preferences(person, all, history);
    }

    /** The person is erased: how they came to choose goes; that they did stays, so that nobody mails them if they come back. */
    public Preferences withoutHistory() {
        return new Preferences(person, declined, List.of());
    }

    private static List<Choice> latest(List<Choice> all) {
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }
}
