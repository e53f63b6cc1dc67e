package dk.samspil.conference.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.conference.domain.Answer;
import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.Plan;
import dk.samspil.conference.domain.Sample;
import dk.samspil.testkit.Deliveries;
import dk.samspil.testkit.Tier;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnreachablePeopleTest {
    private static final Plan PLAN = Sample.plan('f', Sample.SOUTH, 10);
    private static final PersonId ONE = Sample.person(1);
    private static final PersonId TWO = Sample.person(2);

    private final InMemoryConferencing world = new InMemoryConferencing();

    @Test
    void countsInviteesWhomNoMailReaches() {
        world.plan(PLAN);
        world.join("0461", Sample.SOUTH, 3, 1, 2);
        world.lose(ONE, 1);
        world.lose(Sample.person(3), 1);
        assertThat(world.unreachableAt(PLAN.conference())).isEqualTo(1);
        assertThat(world.unreachableAt(List.of(PLAN.conference()))).containsExactly(Map.entry(PLAN.conference(), 1));
        world.answer(Sample.invitation(PLAN.conference(), 1), Answer.DECLINE);
        assertThat(world.unreachableAt(PLAN.conference())).isZero();
    }

    @Test
    void countsThemNoLongerWhenTheyCanBeReached() {
        world.plan(PLAN);
        world.join("0461", Sample.SOUTH, 3, 1);
        world.lose(ONE, 1);
        world.regain(ONE, 2);
        assertThat(world.unreachableAt(PLAN.conference())).isZero();
        assertThat(world.recipients.unreachable()).isEmpty();
    }

    @Test
    void hearsOfSomebodyBeforeTheyAreInvited() {
        world.lose(ONE, 1);
        world.plan(PLAN);
        world.join("0461", Sample.SOUTH, 3, 1);
        assertThat(world.unreachableAt(PLAN.conference())).isEqualTo(1);
    }

    private record Received(String stream, Consumer<InMemoryConferencing> handling) {}

    /** R4: lost, regained and lost again, erased, each one to five times, interleaved. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void endsTheSameHoweverEventsArrive(long seed) {
        var events = List.of(
                new Received("0461", w -> w.join("0461", Sample.SOUTH, 3, 1, 2)),
                new Received("one at notification", w -> w.lose(ONE, 4)),
                new Received("one at notification", w -> w.regain(ONE, 6)),
                new Received("one at notification", w -> w.lose(ONE, 9)),
                new Received("two at notification", w -> w.lose(TWO, 4)),
                new Received("two at registration", w -> w.erase(TWO, 2)),
                new Received("two at notification", w -> w.regain(TWO, 7)));
        world.plan(PLAN);
        for (var event : Deliveries.of(events, Received::stream, seed))
            event.handling().accept(world);
        assertThat(world.recipients.unreachable()).as("seed %d", seed).containsOnlyKeys(ONE);
        assertThat(world.unreachableAt(PLAN.conference())).as("seed %d", seed).isEqualTo(1);
    }

    static LongStream seeds() {
        return LongStream.range(0, Tier.of(100, 1000));
    }
}
