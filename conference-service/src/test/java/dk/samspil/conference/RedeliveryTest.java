package dk.samspil.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.conference.application.Conferencing;
import dk.samspil.conference.application.InMemoryConferencing;
import dk.samspil.conference.domain.Plan;
import dk.samspil.conference.domain.Sample;
import dk.samspil.testkit.Deliveries;
import dk.samspil.testkit.Tier;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R4: every event one to five times, streams interleaved: the same final state. */
class RedeliveryTest {
    private static final Plan BEFORE = Sample.plan('f', "1083", 10);
    private static final Plan BETWEEN = Sample.plan('g', "1082", 10);
    private static final Plan AFTER = Sample.plan('h', "1084", 10);

    private record Received(String municipality, String region, long sequence, boolean joins, List<Integer> persons) {
        void handle(Conferencing world) {
            if (joins) {
                var people = persons.stream().mapToInt(Integer::intValue).toArray();
                world.join(municipality, region, sequence, people);
            } else world.withdraw(municipality, sequence);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leavesTheSameInvitationsAndTellsOfEachOnce(long seed) {
        var once = play(events(), 0);
        var deliveries = Deliveries.of(events(), Received::municipality, seed);

        var often = play(deliveries, new Random(seed).nextInt(deliveries.size()));

        await().untilAsserted(() -> {
            assertThat(often.summary()).isEqualTo(once.summary());
            assertThat(often.issued())
                    .doesNotHaveDuplicates()
                    .isEqualTo(once.issued())
                    .hasSize(7);
        });
    }

    static LongStream seeds() {
        return LongStream.range(0, Tier.of(50, 1000));
    }

    /** Three conferences: planned before all events, between them, and after them. */
    private static InMemoryConferencing play(List<Received> deliveries, int between) {
        var world = new InMemoryConferencing();
        world.plan(BEFORE);
        for (int i = 0; i < deliveries.size(); i++) {
            if (i == between) world.plan(BETWEEN);
            deliveries.get(i).handle(world);
        }
        world.plan(AFTER);
        return world;
    }

    private static List<Received> events() {
        return List.of(
                new Received("0461", "1083", 3, true, List.of(1, 2)),
                new Received("0420", "1083", 4, true, List.of(3)),
                new Received("0751", "1082", 5, true, List.of(4)),
                new Received("0740", "1082", 6, true, List.of(5)),
                new Received("0101", "1084", 7, true, List.of(6)),
                new Received("0147", "1084", 8, true, List.of(7)),
                new Received("0420", "1083", 11, false, List.of()),
                new Received("0147", "1084", 12, false, List.of()),
                new Received("0101", "1084", 13, false, List.of()),
                new Received("0101", "1084", 14, true, List.of(6, 8)));
    }
}
