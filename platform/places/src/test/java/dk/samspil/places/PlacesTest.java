package dk.samspil.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Instant LATER = Instant.parse("2014-09-15T21:59:59Z");

    @Test
    void confirmsWhileAPlaceIsFreeThenPutsInLine() {
        var step = Places.of(1).claim("a").then(p -> p.claim("b")).then(p -> p.claim("c"));

        assertThat(step.moved())
                .containsExactly(
                        new Moved.Confirmed("a", 1), new Moved.Waitlisted("b", 2, 1), new Moved.Waitlisted("c", 3, 2));
    }

    @Test
    void nobodyIsInTwice() {
        var once = Places.of(2).claim("a").places();

        assertThat(once.claim("a")).isEqualTo(new Step(once, List.of()));
        assertThat(once.enqueue("a").movedAnybody()).isFalse();
    }

    @Test
    void whoeverComesLaterDoesNotPassThoseWhoWait() {
        var freed = Places.of(1)
                .claim("a")
                .then(p -> p.claim("b"))
                .then(p -> p.release("a"))
                .places();

        assertThat(freed.claim("c").moved()).containsExactly(new Moved.Waitlisted("c", 3, 2));
    }

    @Test
    void promotesTheFirstInLineByAnOffer() {
        var step = Places.of(1)
                .claim("a")
                .then(p -> p.claim("b"))
                .then(p -> p.claim("c"))
                .then(p -> p.release("a"))
                .places()
                .promote(new Promotion.Offer(LATER));

        assertThat(step.moved()).containsExactly(new Moved.Offered("b", 2, LATER, true));
        assertThat(step.places().position("c")).hasValue(1);
        assertThat(step.places().position("b")).isEmpty();
    }

    @Test
    void anOfferRunsOutAtItsExpiryAndNotBefore() {
        var offered = Places.of(1).enqueue("a").then(p -> p.offer("a", LATER)).places();

        assertThat(offered.lapse(LATER.minusNanos(1)).movedAnybody()).isFalse();
        assertThat(offered.lapse(LATER).moved()).containsExactly(new Moved.Lapsed("a", 1));
        assertThat(offered.confirm("a").places().lapse(LATER).movedAnybody()).isFalse();
    }

    @Test
    void offersNoPlaceThatIsNotFree() {
        var full = Places.of(1).claim("a").then(p -> p.enqueue("b")).places();

        assertThat(full.offer("b", LATER).movedAnybody()).isFalse();
        assertThat(full.admit("b").movedAnybody()).isFalse();
        assertThat(full.promote(new Promotion.Confirm()).movedAnybody()).isFalse();
    }

    @Test
    void nobodyLosesAPlaceToASmallerCapacity() {
        var smaller = Places.of(2)
                .claim("a")
                .then(p -> p.claim("b"))
                .then(p -> p.claim("c"))
                .then(p -> p.resize(1))
                .places();

        assertThat(smaller.overfull()).isTrue();
        var oneOut = smaller.release("a").then(p -> p.promote(new Promotion.Confirm()));
        assertThat(oneOut.moved()).containsExactly(new Moved.Released("a", 1, Standing.CONFIRMED));
        assertThat(oneOut.places().overfull()).isFalse();
    }

    @Test
    void aPlaceIsFreedOnce() {
        var step = Places.of(1).claim("a").then(p -> p.release("a")).then(p -> p.release("a"));

        assertThat(step.moved())
                .containsExactly(new Moved.Confirmed("a", 1), new Moved.Released("a", 1, Standing.CONFIRMED));
    }

    @Test
    void whoComesBackHasAnotherTicket() {
        var back = Places.of(1).claim("a").then(p -> p.release("a")).then(p -> p.claim("a"));

        assertThat(back.moved()).extracting(Moved::ticket).containsExactly(1L, 1L, 2L);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> Places.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place("a", 1, Standing.OFFERED, null))
                .isInstanceOf(IllegalArgumentException.class);
        var place = new Place("a", 1, Standing.WAITING, null);
        assertThatThrownBy(() -> new Places(1, List.of(place), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Places(1, List.of(place, place), 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
