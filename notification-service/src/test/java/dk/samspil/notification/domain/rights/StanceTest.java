package dk.samspil.notification.domain.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.Orders;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StanceTest {
    private static final Instant AT = Orders.MONDAY;
    private static final Way WAY = new Way.LoggedIn("anne");
    private static final Set<Category> ALL = Set.of(Category.NEWS, Category.INVITATION, Category.DIGEST);
    private static final Stance COMPLAINED = new Stance(Preferences.of(Orders.ANNE), Optional.of(AT));

    @ParameterizedTest
    @EnumSource(Category.class)
    void aComplaintDeclinesAllThatNobodyNeeds(Category category) {
        assertThat(COMPLAINED.declines(category)).isEqualTo(!category.isObligatory());
    }

    @Test
    void whoWantsOneCategoryAgainGetsThatOne() {
        var after = COMPLAINED.choose(p -> p.choose(Category.NEWS, false, WAY, AT));

        assertThat(after.complainedAt()).isEmpty();
        assertThat(after.chosen().declined()).containsExactlyInAnyOrder(Category.INVITATION, Category.DIGEST);
        assertThat(after.chosen().history()).containsExactly(new Choice(Category.NEWS, false, WAY, AT));
        assertThat(after.newsSince(COMPLAINED, AT)).containsExactly(new PreferencesNews.WantedAgain(Orders.ANNE, AT));
    }

    @Test
    void whoDeclinesSomeMoreWantsNothing() {
        var after = COMPLAINED.choose(p -> p.choose(Category.NEWS, true, WAY, AT));

        assertThat(after.complainedAt()).contains(AT);
        assertThat(after.chosen().declined()).containsExactly(Category.NEWS);
        assertThat(after.newsSince(COMPLAINED, AT)).isEmpty();
    }

    /** Whatever was declined and is wished for: one gets what one asked for, and hears of it once. */
    @Test
    void aWishIsFulfilledAsItIsMade() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            var complainedAt = random.nextBoolean() ? Optional.of(AT) : Optional.<Instant>empty();
            var before = new Stance(Preferences.of(Orders.ANNE).choose(some(random), WAY, AT), complainedAt);
            var wish = some(random);

            var after = before.choose(p -> p.choose(wish, WAY, AT));

            for (var category : Category.values()) {
                assertThat(after.declines(category))
                        .as("%s of %s after %s, seed %d", category, wish, before, seed)
                        .isEqualTo(wish.contains(category));
            }
            assertThat(after.newsSince(before, AT))
                    .as("%s after %s, seed %d", wish, before, seed)
                    .hasSize(complainedAt.isPresent() && !wish.equals(ALL) ? 1 : 0);
            assertThat(after.choose(p -> p.choose(wish, WAY, AT))).isEqualTo(after);
        }
    }

    private static Set<Category> some(Random random) {
        var some = EnumSet.noneOf(Category.class);
        ALL.stream().filter(_ -> random.nextBoolean()).forEach(some::add);
        return some;
    }
}
