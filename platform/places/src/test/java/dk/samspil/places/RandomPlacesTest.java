package dk.samspil.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds after any sequence of operations. */
class RandomPlacesTest {
    private static final Instant START = Instant.parse("2014-08-01T06:00:00Z");
    private static final int OPERATIONS = 400;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverGivesMoreThanThereIsAndPromotesTheLowestTicket(long seed) {
        var random = new Random(seed);
        var places = Places.of(random.nextInt(6));
        var history = new History(seed);
        for (int i = 0; i < OPERATIONS; i++) {
            var before = places;
            var step = operation(before, random, START.plusSeconds(60L * i));
            history.check(before, step);
            places = step.places();
        }
    }

    private static Step operation(Places places, Random random, Instant now) {
        var holder = "h" + random.nextInt(20);
        var expiry = now.plusSeconds(random.nextInt(1800));
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> places.claim(holder);
            case 3 -> places.enqueue(holder);
            case 4 -> places.offer(holder, expiry);
            case 5 -> places.admit(holder);
            case 6 -> places.confirm(holder);
            case 7, 8 -> places.release(holder);
            case 9 -> places.lapse(now);
            case 10 -> places.promote(random.nextBoolean() ? new Promotion.Offer(expiry) : new Promotion.Confirm());
            default -> places.resize(random.nextInt(8));
        };
    }

    /** What an onlooker has seen, told by the movements alone. */
    private static final class History {
        private final long seed;
        private final Set<Long> tickets = new HashSet<>();
        private final Map<String, Long> live = new HashMap<>();
        private final Set<String> holding = new HashSet<>();

        History(long seed) {
            this.seed = seed;
        }

        void check(Places before, Step step) {
            var after = step.places();
            var what = "seed %d: %s -> %s".formatted(seed, before, step);
            if (after.taken() > after.capacity()) {
                assertThat(after.taken()).as(what).isLessThanOrEqualTo(before.taken());
            }
            assertPromotedInOrder(before, step.moved(), what);
            step.moved().forEach(moved -> follow(moved, after, what));
            assertThat(after.taken()).as(what).isEqualTo(holding.size());
            assertThat(after.entries().stream().map(Place::holder))
                    .as(what)
                    .containsExactlyInAnyOrderElementsOf(live.keySet());
            assertPositions(after, what);
        }

        private void follow(Moved moved, Places after, String what) {
            var holder = moved.holder();
            switch (moved) {
                case Moved.Confirmed ignored -> {
                    enter(holder, after, what);
                    holding.add(holder);
                }
                case Moved.Offered ignored -> {
                    enter(holder, after, what);
                    holding.add(holder);
                }
                case Moved.Waitlisted ignored -> enter(holder, after, what);
                case Moved.Released released -> {
                    assertThat(holding.remove(holder))
                            .as(what)
                            .isEqualTo(released.was().takesPlace());
                    assertThat(live.remove(holder)).as(what).isNotNull();
                }
                case Moved.Lapsed ignored -> {
                    assertThat(holding.remove(holder)).as(what).isTrue();
                    assertThat(live.remove(holder)).as(what).isNotNull();
                }
            }
        }

        private void enter(String holder, Places after, String what) {
            var ticket = after.of(holder).orElseThrow().ticket();
            var known = live.putIfAbsent(holder, ticket);
            if (known == null) assertThat(tickets.add(ticket)).as(what).isTrue();
            else assertThat(ticket).as(what).isEqualTo(known);
        }

        private static void assertPromotedInOrder(Places before, List<Moved> moved, String what) {
            var promoted = new ArrayList<String>();
            for (var each : moved) {
                if (each instanceof Moved.Offered offered && offered.promoted()) promoted.add(offered.holder());
            }
            var firstInLine =
                    before.waiting().map(Place::holder).limit(promoted.size()).toList();
            assertThat(promoted).as(what).isEqualTo(firstInLine);
        }

        private static void assertPositions(Places after, String what) {
            int position = 0;
            for (var entry : after.entries()) {
                if (entry.standing() != Standing.WAITING) continue;
                assertThat(after.position(entry.holder())).as(what).hasValue(++position);
            }
        }
    }
}
