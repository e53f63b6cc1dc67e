package dk.samspil.progression.application;

import static dk.samspil.progression.domain.Sample.researcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.progression.domain.Lead;
import dk.samspil.progression.domain.ParticipationNews;
import dk.samspil.progression.domain.Researcher;
import dk.samspil.progression.domain.UnassignedBecause;
import dk.samspil.testkit.Deliveries;
import dk.samspil.testkit.Tier;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErasedPeopleTest {
    private static final Researcher A = researcher('a', 3);
    private static final Researcher B = researcher('b', 3, "0461");

    private final InMemoryProgramme programme = new InMemoryProgramme();

    @Test
    void whoeverTheyLedLooksForAnother() {
        programme.with(A);
        programme.join("0101", 3);
        programme.settled();
        programme.with(B);
        programme.erase(A.person(), 2);
        await().until(() -> programme.of("0101").isLedBy(B.id()));
        programme.settled();
        assertThat(programme.of(A).carried()).isZero();
        assertThat(programme.events())
                .anyMatch(e -> e instanceof ParticipationNews.ResearcherUnassigned left
                        && left.reason() == UnassignedBecause.UNAVAILABLE);
        assertThat(programme.forgotten(A.person())).containsExactly(2L);
    }

    @Test
    void whereNobodyElseCanTakeItThatIsSaid() {
        programme.with(A, B);
        programme.join("0461", 3);
        programme.settled();
        programme.erase(A.person(), 2);
        await().until(() -> programme.of("0461").lead() instanceof Lead.Unfilled);
        programme.comeBack(A.person(), 4);
        await().until(() -> programme.of("0461").isLedBy(A.id()));
        programme.settled();
    }

    private record Received(String stream, Consumer<InMemoryProgramme> handling) {}

    /** R4: joined, erased, come back, erased again, each one to five times, interleaved. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void endsTheSameHoweverEventsArrive(long seed) {
        var events = List.of(
                new Received("0101", p -> p.join("0101", 3)),
                new Received("0461", p -> p.join("0461", 4)),
                new Received("a", p -> p.erase(A.person(), 2)),
                new Received("a", p -> p.comeBack(A.person(), 4)),
                new Received("a", p -> p.erase(A.person(), 7)),
                new Received("b", p -> p.erase(B.person(), 2)),
                new Received("b", p -> p.comeBack(B.person(), 4)));
        programme.with(A, B);
        for (var event : Deliveries.of(events, Received::stream, seed))
            event.handling().accept(programme);
        await().untilAsserted(() -> {
            assertThat(programme.of("0101").isLedBy(B.id())).as("seed %d", seed).isTrue();
            assertThat(programme.of("0461").lead()).as("seed %d", seed).isInstanceOf(Lead.Unfilled.class);
            assertThat(programme.forgotten(A.person())).as("seed %d", seed).containsExactly(2L, 7L);
        });
        programme.settled();
    }

    static LongStream seeds() {
        return LongStream.range(0, Tier.of(100, 1000));
    }
}
