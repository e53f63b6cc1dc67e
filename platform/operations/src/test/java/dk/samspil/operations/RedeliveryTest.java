package dk.samspil.operations;

import static dk.samspil.operations.domain.Sample.JOINING;
import static dk.samspil.operations.domain.Sample.UNFILLED;
import static dk.samspil.operations.domain.Sample.event;
import static dk.samspil.operations.domain.Sample.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.operations.application.Recorder;
import dk.samspil.operations.domain.Occurrence;
import dk.samspil.testkit.Deliveries;
import dk.samspil.testkit.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R4: every event one to five times, topics interleaved: the same incidents are open at the end, and none falsely on the way. */
class RedeliveryTest {
    private static final String HALF = "0101";
    private static final String WHOLE = "0147";
    private static final String WITHDRAWN = "0461";
    private static final String UNLED = "0751";

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void opensTheSameIncidents(long seed) {
        var recorder = new Recorder(JOINING, UNFILLED);
        var deliveries = Deliveries.of(events(), e -> e.position().topic(), seed);

        deliveries.forEach(recorder::record);
        recorder.readUpTo(500).readUpTo(501);

        assertThat(recorder.missing()).isEqualTo(expected());
        assertThat(recorder.incidents.events()).hasSize(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void endsTheSameHoweverOftenItIsJudgedOnTheWay(long seed) {
        var recorder = new Recorder(JOINING, UNFILLED);

        for (var event : Deliveries.of(events(), e -> e.position().topic(), seed)) {
            recorder.record(event).readUpTo(500);
        }
        recorder.readUpTo(501);

        assertThat(recorder.missing()).isEqualTo(expected());
    }

    static LongStream seeds() {
        return LongStream.range(0, Tier.of(50, 1000));
    }

    private static Map<String, List<String>> expected() {
        return Map.of(
                "municipality-joined /registration/registration.municipality-joined/1" + HALF,
                List.of("researcher", "welcome"),
                "researcher-unfilled /progression/progression.researcher-assignment-unfilled/6" + UNLED,
                List.of("researcher-assigned"));
    }

    private static List<Occurrence> events() {
        var events = new ArrayList<Occurrence>();
        for (var municipality : List.of(HALF, WHOLE, WITHDRAWN, UNLED)) {
            events.add(of("registration.municipality-joined", 1, municipality));
        }
        events.add(of("progression.onboarding-started", 2, HALF));
        for (var municipality : List.of(WHOLE, UNLED)) {
            events.add(of("progression.onboarding-started", 3, municipality));
            var joined = of("registration.municipality-joined", 1, municipality);
            events.add(with(mail("welcome", joined, 4), municipality));
        }
        events.add(of("progression.researcher-assigned", 5, WHOLE));
        events.add(of("progression.researcher-assignment-unfilled", 6, UNLED));
        events.add(of("progression.researcher-assignment-unfilled", 7, UNLED));
        events.add(of("registration.municipality-withdrawn", 8, WITHDRAWN));
        return events;
    }

    private static Occurrence of(String name, int second, String municipality) {
        return with(event(name, second, Map.of("municipality", municipality, "call", "c1"), Map.of()), municipality);
    }

    private static Occurrence with(Occurrence event, String municipality) {
        return new Occurrence(
                new dk.samspil.operations.domain.EventId(event.id().value() + municipality),
                event.type(),
                event.source(),
                event.subject(),
                event.origin(),
                event.sequence(),
                event.keys(),
                event.facts(),
                event.others(),
                event.businessTime(),
                event.recordedAt(),
                event.position(),
                event.payload());
    }
}
