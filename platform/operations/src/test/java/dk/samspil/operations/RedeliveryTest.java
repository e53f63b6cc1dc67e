package dk.samspil.operations;

import static dk.samspil.operations.domain.Sample.JOINING;
import static dk.samspil.operations.domain.Sample.PLANNED;
import static dk.samspil.operations.domain.Sample.UNFILLED;
import static dk.samspil.operations.domain.Sample.bulk;
import static dk.samspil.operations.domain.Sample.event;
import static dk.samspil.operations.domain.Sample.mail;
import static dk.samspil.operations.domain.Sample.planned;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.operations.application.Recorder;
import dk.samspil.operations.domain.Occurrence;
import dk.samspil.testkit.Deliveries;
import dk.samspil.testkit.Tier;
import java.time.Instant;
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

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void missesTheSamePlannedMails(long seed) {
        var recorder = new Recorder(PLANNED).businessTime(Instant.parse("2014-09-08T05:00:00Z"));

        for (var event : Deliveries.of(plannedMails(), e -> e.position().topic(), seed)) {
            recorder.record(event).readUpTo(500);
        }
        recorder.readUpTo(540);
        assertThat(recorder.incidents.events()).as("paused until 510").isEmpty();
        recorder.readUpTo(541).readUpTo(542);

        assertThat(recorder.missing())
                .isEqualTo(Map.of("mail-planned /notification/notification.email-planned/3", List.of("planned-mail")));
        assertThat(recorder.incidents.events()).hasSize(1);
    }

    /** One has left, one is put off, one is missed, and one is not due yet. */
    private static List<Occurrence> plannedMails() {
        var morning = "2014-09-08T05:00:00Z";
        return List.of(
                planned("m1", 1, morning),
                planned("m2", 2, morning),
                planned("m3", 3, morning),
                planned("m4", 4, "2014-09-08T05:10:00Z"),
                event("notification.email-sent", 5, Map.of("mail", "m1"), Map.of()),
                event("notification.email-deferred", 6, Map.of("mail", "m2"), Map.of()),
                bulk("paused", 7),
                bulk("resumed", 510));
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
