package dk.samspil.notification.domain.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.PersonId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PreferencesTest {
    private static final Instant AT = Instant.parse("2014-09-01T08:00:00Z");
    private static final Preferences NONE = Preferences.of(new PersonId("p".repeat(26)));
    private static final Way SELF = new Way.OwnLink();

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void wantsAllUntilSomethingIsDeclined() {
        assertThat(Category.values()).noneMatch(NONE::declines);

        var declined = NONE.choose(Category.DIGEST, true, SELF, AT);

        assertThat(declined.declined()).containsExactly(Category.DIGEST);
        assertThat(declined.history()).containsExactly(new Choice(Category.DIGEST, true, SELF, AT));
    }

    @Test
    void nobodyDoesWithoutServiceMails() {
        assertThatIllegalArgumentException().isThrownBy(() -> NONE.choose(Category.SERVICE, true, SELF, AT));
        assertThatIllegalArgumentException().isThrownBy(() -> NONE.choose(EnumSet.allOf(Category.class), SELF, AT));
    }

    @Test
    void whatIsSoAlreadyIsNoChoice() {
        var declined = NONE.choose(Category.NEWS, true, SELF, AT);

        assertThat(declined.choose(Category.NEWS, true, SELF, AT.plusSeconds(1)))
                .isEqualTo(declined);
        assertThat(NONE.choose(Set.of(), SELF, AT)).isEqualTo(NONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theHistoryLeadsToWhatIsSo(int seed) {
        var chance = new Random(seed);
        var bulk = EnumSet.complementOf(EnumSet.of(Category.SERVICE)).toArray(Category[]::new);
        var preferences = NONE;
        for (int i = 0; i < chance.nextInt(200); i++) {
            preferences = preferences.choose(
                    bulk[chance.nextInt(bulk.length)], chance.nextBoolean(), SELF, AT.plusSeconds(i));
        }
        assertThat(preferences.history()).as("seed %d", seed).hasSizeLessThanOrEqualTo(Preferences.MOST);
        for (var category : bulk) {
            var last = preferences.history().reversed().stream()
                    .filter(choice -> choice.category() == category)
                    .findFirst();
            if (last.isPresent())
                assertThat(preferences.declines(category))
                        .as("seed %d", seed)
                        .isEqualTo(last.get().declined());
        }
    }

    @Test
    void anErasedPersonsChoiceStaysWithoutHowItCameAbout() {
        var forgotten = NONE.choose(Category.INVITATION, true, new Way.OnBehalf("coordinator", "told us"), AT)
                .withoutHistory();

        assertThat(forgotten.declines(Category.INVITATION)).isTrue();
        assertThat(forgotten.history()).isEmpty();
    }
}
