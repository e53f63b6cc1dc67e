package dk.samspil.notification.domain.rights;

import dk.samspil.notification.domain.Category;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a person does without: what they have declined and, after a complaint, all that nobody needs, until they want some
 * of it again.
 *
 * @param complainedAt business time of a complaint that counts
 */
public record Stance(Preferences chosen, Optional<Instant> complainedAt) {

    public boolean declines(Category category) {
        return declined().declines(category);
    }

    /**
     * The stance once a wish is fulfilled. Whoever wants some mails after a complaint gets those, and the others no more
     * than before; a wish for none leaves the complaint as it is.
     */
    public Stance choose(UnaryOperator<Preferences> wish) {
        var after = wish.apply(declined());
        var isWanted = !after.declined().containsAll(declined().declined());
        return complainedAt.isPresent() && isWanted
                ? new Stance(after, Optional.empty())
                : new Stance(wish.apply(chosen), complainedAt);
    }

    /** What follows from having come from another stance. */
    public List<PreferencesNews> newsSince(Stance before, Instant at) {
        return before.complainedAt.isPresent() && complainedAt.isEmpty()
                ? List.of(new PreferencesNews.WantedAgain(chosen.person(), at))
                : List.of();
    }

    private Preferences declined() {
        return complainedAt.isPresent() ? chosen.withoutAny() : chosen;
    }
}
