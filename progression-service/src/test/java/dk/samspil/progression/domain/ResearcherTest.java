package dk.samspil.progression.domain;

import static dk.samspil.progression.domain.Sample.carrying;
import static dk.samspil.progression.domain.Sample.id;
import static dk.samspil.progression.domain.Sample.person;
import static dk.samspil.progression.domain.Sample.researcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResearcherTest {

    @Test
    void takesNoMoreThanTheLimit() {
        var full = carrying(researcher('a', 2), "0101", "0147");

        assertThat(full.reserve(id("0151"), 1)).isEqualTo(full);
        assertThat(full.refusal(id("0151"))).contains(ReservationRefusal.AT_LIMIT);
    }

    @Test
    void neverTakesAMunicipalityWithAConflictOfInterest() {
        var biased = researcher('a', 3, "0101");

        assertThat(biased.reserve(id("0101"), 1)).isEqualTo(biased);
        assertThat(biased.refusal(id("0101"))).contains(ReservationRefusal.CONFLICT_OF_INTEREST);
    }

    @Test
    void keepsOnePlacePerMunicipalityHoweverOftenItIsAsked() {
        var asked = carrying(researcher('a', 3), "0101", "0101");

        assertThat(asked.carried()).isEqualTo(1);
    }

    @Test
    void keepsAPlaceThatIsWantedAgainThoughFull() {
        var full = carrying(researcher('a', 1), "0101");

        assertThat(full.reserve(id("0101"), 4).keeps(id("0101"), 4)).isTrue();
    }

    @Test
    void givesNoPlaceBackThatIsKeptForALaterAttempt() {
        var again = carrying(researcher('a', 1), "0101").reserve(id("0101"), 4);

        assertThat(again.release(id("0101"), 1)).isEqualTo(again);
        assertThat(again.release(id("0101"), 4).carried()).isZero();
    }

    @Test
    void givesAPlaceBackOnce() {
        var free = carrying(researcher('a', 1), "0101").release(id("0101"), 1);

        assertThat(free.release(id("0101"), 1)).isEqualTo(free);
    }

    @Test
    void isTheSameResearcherForTheSamePerson() {
        assertThat(ResearcherId.of(person('a'))).isEqualTo(ResearcherId.of(person('a')));
        assertThat(ResearcherId.of(person('a'))).isNotEqualTo(ResearcherId.of(person('b')));
        assertThat(ResearcherId.of(person('a')).value())
                .matches("[a-z2-7]{26}")
                .isNotEqualTo(person('a').value());
    }

    @Test
    void takesAtLeastOneMunicipality() {
        assertThatThrownBy(() -> researcher('a', 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
