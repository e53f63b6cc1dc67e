package dk.samspil.progression.domain;

import static dk.samspil.progression.domain.Sample.SJAELLAND;
import static dk.samspil.progression.domain.Sample.SYDDANMARK;
import static dk.samspil.progression.domain.Sample.carrying;
import static dk.samspil.progression.domain.Sample.knowing;
import static dk.samspil.progression.domain.Sample.party;
import static dk.samspil.progression.domain.Sample.researcher;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.progression.domain.Shortage.Code;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void prefersWhoeverCarriesFewest() {
        var busy = carrying(knowing(SYDDANMARK, 'a'), "0101");
        var idle = knowing(SJAELLAND, 'b');

        assertThat(best(busy, idle)).isEqualTo(idle);
    }

    @Test
    void thenPrefersWhoeverKnowsTheRegion() {
        var stranger = knowing(SJAELLAND, 'a');
        var local = knowing(SYDDANMARK, 'b');

        assertThat(best(stranger, local)).isEqualTo(local);
        assertThat(best(local, stranger)).isEqualTo(local);
    }

    @Test
    void thenTakesTheLowestIdWhateverTheOrder() {
        var both = List.of(researcher('a', 3), researcher('b', 3));
        var lowest = both.stream().min(Comparator.comparing(Researcher::id)).orElseThrow();

        assertThat(best(both.get(0), both.get(1))).isEqualTo(lowest);
        assertThat(best(both.get(1), both.get(0))).isEqualTo(lowest);
    }

    @Test
    void explainsTheChoice() {
        var ranking = Ranking.of(
                List.of(carrying(knowing(SYDDANMARK, 'a'), "0101"), researcher('b', 1, "0461")), party("0461"));

        assertThat(ranking.because(ranking.best().orElseThrow())).isEqualTo(new Because.Balance(1, 3, true, 1));
    }

    @Test
    void countsWhyNobodyCan() {
        var full = carrying(researcher('a', 1), "0101");
        var biased = researcher('b', 3, "0461");
        var ranking = Ranking.of(List.of(full, biased, researcher('d', 3, "0461")), party("0461"));

        assertThat(ranking.best()).isEmpty();
        assertThat(ranking.shortages())
                .containsExactly(new Shortage(Code.CONFLICT_OF_INTEREST, 2), new Shortage(Code.AT_LIMIT, 1));
    }

    @Test
    void saysThatNobodyIsRegistered() {
        assertThat(Ranking.of(List.of(), party("0461")).shortages())
                .containsExactly(new Shortage(Code.NONE_REGISTERED, 0));
    }

    private static Researcher best(Researcher... pool) {
        return Ranking.of(List.of(pool), party("0461")).best().orElseThrow();
    }
}
