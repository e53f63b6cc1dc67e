package dk.samspil.progression;

import static dk.samspil.progression.domain.Sample.researcher;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.progression.application.InMemoryProgramme;
import dk.samspil.progression.application.Programme;
import dk.samspil.progression.application.StartOnboarding;
import dk.samspil.progression.application.StopParticipation;
import dk.samspil.progression.domain.Researcher;
import dk.samspil.progression.domain.Sample;
import dk.samspil.testkit.Deliveries;
import dk.samspil.testkit.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R4: every event one to five times, streams interleaved: the same final state. */
class RedeliveryTest {
    private static final List<String> MUNICIPALITIES = List.of("0101", "0147", "0461", "0751");

    private record Received(String municipality, long sequence, boolean joins) {
        void handle(Programme programme) {
            Programme.received(municipality, sequence).run(() -> {
                if (joins) programme.start.handle(new StartOnboarding.Command(Sample.party(municipality), Sample.NOW));
                else programme.stop.handle(new StopParticipation.Command(Sample.id(municipality), Sample.NOW));
            });
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leavesTheSameStateWhereChoicesDoNotDependOnTheOrder(long seed) {
        var once = play(eachForOne(), events());

        var often = play(eachForOne(), Deliveries.of(events(), Received::municipality, seed));

        assertThat(often.summary()).isEqualTo(once.summary());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leavesNoPlaceOpenOrKeptTwiceWhereMunicipalitiesCompete(long seed) {
        var scarce = new Researcher[] {researcher('a', 1), researcher('b', 1, "0461")};

        play(scarce, Deliveries.of(events(), Received::municipality, seed)).assertBothGuardsAgree();
    }

    static LongStream seeds() {
        return LongStream.range(0, Tier.of(50, 1000));
    }

    private static Programme play(Researcher[] pool, List<Received> deliveries) {
        var programme = new InMemoryProgramme().with(pool);
        deliveries.forEach(each -> each.handle(programme));
        return programme.settled();
    }

    /** Joined; joined and withdrawn; joined, withdrawn and joined again; joined. */
    private static List<Received> events() {
        var events = new ArrayList<Received>();
        for (var municipality : MUNICIPALITIES) events.add(new Received(municipality, 3, true));
        events.add(new Received("0147", 5, false));
        events.add(new Received("0461", 5, false));
        events.add(new Received("0461", 9, true));
        return events;
    }

    /** A researcher for each municipality, who has a conflict of interest with all others. */
    private static Researcher[] eachForOne() {
        return MUNICIPALITIES.stream()
                .map(own -> researcher(
                        (char) ('a' + MUNICIPALITIES.indexOf(own)),
                        1,
                        MUNICIPALITIES.stream().filter(m -> !m.equals(own)).toArray(String[]::new)))
                .toArray(Researcher[]::new);
    }
}
