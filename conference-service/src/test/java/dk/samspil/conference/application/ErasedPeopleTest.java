package dk.samspil.conference.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.conference.domain.Answer;
import dk.samspil.conference.domain.AnswerOutcome;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.InvitationState;
import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.Plan;
import dk.samspil.conference.domain.Sample;
import dk.samspil.conference.domain.SeatLine;
import dk.samspil.testkit.Deliveries;
import dk.samspil.testkit.Tier;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErasedPeopleTest {
    private static final Plan PLAN = Sample.plan('f', Sample.SOUTH, 1);
    private static final PersonId ONE = Sample.person(1);
    private static final InvitationId FIRST = Sample.invitation(PLAN.conference(), 1);
    private static final InvitationId SECOND = Sample.invitation(PLAN.conference(), 2);

    private final InMemoryConferencing world = new InMemoryConferencing();

    @Test
    void anOpenInvitationIsTakenBackAndItsTokensAreVoid() {
        world.plan(PLAN);
        world.join("0461", Sample.SOUTH, 3, 1, 2);
        world.erase(ONE, 2);
        assertThat(world.of(FIRST).state()).isEqualTo(InvitationState.WITHDRAWN);
        assertThat(world.of(FIRST).generation()).isEqualTo(2);
        assertThat(world.answer(FIRST, Answer.ACCEPT)).isEqualTo(AnswerOutcome.WITHDRAWN);
        assertThat(world.of(SECOND).state()).isEqualTo(InvitationState.OPEN);
        assertThat(world.forgotten(ONE)).containsExactly(2L);
    }

    @Test
    void aSeatGoesToWhoeverWaits() {
        world.plan(PLAN);
        world.join("0461", Sample.SOUTH, 3, 1, 2);
        world.answer(FIRST, Answer.ACCEPT);
        world.answer(SECOND, Answer.ACCEPT);
        world.erase(ONE, 2);
        await().untilAsserted(() -> {
            assertThat(world.line(FIRST)).isEmpty();
            assertThat(world.line(SECOND)).containsInstanceOf(SeatLine.Confirmed.class);
        });
    }

    @Test
    void nobodyErasedIsInvitedUntilTheyComeBack() {
        world.join("0461", Sample.SOUTH, 3, 1);
        world.erase(ONE, 2);
        world.plan(PLAN);
        assertThat(world.invitations()).isEmpty();
        world.comeBack(ONE, 4);
        world.invite(PLAN.conference(), "0461");
        assertThat(world.of(FIRST).state()).isEqualTo(InvitationState.OPEN);
    }

    @Test
    void whoComesBackIsInvitedAnewWithAnotherToken() {
        world.plan(PLAN);
        world.join("0461", Sample.SOUTH, 3, 1);
        world.erase(ONE, 2);
        world.comeBack(ONE, 4);
        world.invite(PLAN.conference(), "0461");
        assertThat(world.of(FIRST).state()).isEqualTo(InvitationState.OPEN);
        assertThat(world.of(FIRST).generation()).isEqualTo(2);
        assertThat(world.answer(FIRST, Answer.ACCEPT)).isEqualTo(AnswerOutcome.TAKEN);
    }

    @Test
    void anErasureBetweenTheLookAndTheInvitationTakesItBack() {
        world.plan(PLAN);
        world.invitations.beforeNextReaction(() -> world.erase(ONE, 2));
        world.join("0461", Sample.SOUTH, 3, 1);
        assertThat(world.of(FIRST).state()).isEqualTo(InvitationState.WITHDRAWN);
    }

    private record Received(String stream, Consumer<InMemoryConferencing> handling) {}

    /** R4: joined, erased, come back and erased again, each one to five times, interleaved. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void endsTheSameHoweverEventsArrive(long seed) {
        var events = List.of(
                new Received("0461", w -> w.join("0461", Sample.SOUTH, 3, 1, 2)),
                new Received("one", w -> w.erase(ONE, 2)),
                new Received("one", w -> w.comeBack(ONE, 4)),
                new Received("one", w -> w.erase(ONE, 7)),
                new Received("two", w -> w.erase(Sample.person(2), 2)),
                new Received("two", w -> w.comeBack(Sample.person(2), 4)));
        world.plan(PLAN);
        for (var event : Deliveries.of(events, Received::stream, seed))
            event.handling().accept(world);
        assertThat(world.erased.hold(ONE)).isTrue();
        assertThat(world.erased.hold(Sample.person(2))).isFalse();
        assertThat(world.invitations())
                .as("seed %d", seed)
                .filteredOn(i -> i.id().person().equals(ONE))
                .allMatch(i -> i.isWithdrawn());
        assertThat(world.forgotten(ONE)).as("seed %d", seed).containsExactly(2L, 7L);
        world.invite(PLAN.conference(), "0461");
        assertThat(world.of(SECOND).state()).isEqualTo(InvitationState.OPEN);
    }

    static LongStream seeds() {
        return LongStream.range(0, Tier.of(100, 1000));
    }
}
