package dk.samspil.conference.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import dk.samspil.conference.application.Conferencing;
import dk.samspil.conference.domain.Answer;
import dk.samspil.conference.domain.AnswerOutcome;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.Plan;
import dk.samspil.conference.domain.Sample;
import dk.samspil.conference.domain.SeatLine;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.Tier;
import dk.samspil.testkit.WithInfrastructure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many more answers than seats, at two instances at once, on the embedded store. */
@WithInfrastructure
class SeatRushIT {
    private static final int SEATS = Tier.of(20, 150);
    private static final int PEOPLE = Tier.of(80, 1000);
    private static final int CANCELLATIONS = SEATS / 2;
    private static final String CONFIRMED = "dk.samspil.conference.seat-confirmed.v1";
    private static final String WAITLISTED = "dk.samspil.conference.seat-waitlisted.v1";
    private static final String PROMOTED = "dk.samspil.conference.seat-promoted.v1";

    private final Queue<OutboxEntry> sent = new ConcurrentLinkedQueue<>();
    private final MongoDatabase database = Infrastructure.get().freshDatabase();
    private final List<Conferencing> instances = List.of(
            MongoConferencing.on(database, sent).world(),
            MongoConferencing.on(database, sent).world());
    private final Conferencing one = instances.getFirst();
    private final AtomicInteger turn = new AtomicInteger();
    private final Plan plan = Sample.plan('f', "1083", SEATS);

    @Test
    void fillsTheSeatsExactlyAndKeepsOneLineWithoutGaps() throws Exception {
        one.plan(plan);
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(p -> one.invited(plan.conference(), p))
                .toList();

        atOnce(people.stream().map(id -> answer(id, Answer.ACCEPT)).toList());

        await().atMost(Duration.ofSeconds(60))
                .until(() -> one.of(plan.conference()).seats().entries().size() == PEOPLE);
        assertThat(one.of(plan.conference()).seats().taken()).isEqualTo(SEATS);
        await().untilAsserted(() -> assertThat(told(WAITLISTED)).hasSize(PEOPLE - SEATS));
        assertThat(told(CONFIRMED)).hasSize(SEATS);
        assertThat(people.stream()
                        .map(one::line)
                        .flatMap(Optional::stream)
                        .filter(SeatLine.Waitlisted.class::isInstance)
                        .map(line -> ((SeatLine.Waitlisted) line).position()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PEOPLE - SEATS).boxed().toList());

        var seated = people.stream()
                .filter(id -> one.line(id).orElseThrow() instanceof SeatLine.Confirmed)
                .limit(CANCELLATIONS)
                .toList();
        atOnce(seated.stream().map(id -> answer(id, Answer.CANCEL)).toList());

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(told(PROMOTED)).hasSize(CANCELLATIONS));
        assertThat(one.of(plan.conference()).seats().taken()).isEqualTo(SEATS);
        assertThat(one.of(plan.conference()).seats().waiting()).hasSize(PEOPLE - SEATS - CANCELLATIONS);
    }

    @Test
    void takesAHundredRedemptionsOfOneTokenOnce() throws Exception {
        one.plan(plan);
        var id = one.invited(plan.conference(), 1);

        var outcomes = atOnce(
                IntStream.range(0, 100).mapToObj(i -> answer(id, Answer.ACCEPT)).toList());

        assertThat(outcomes.stream().filter(AnswerOutcome.TAKEN::equals)).hasSize(1);
        assertThat(outcomes).containsOnly(AnswerOutcome.TAKEN, AnswerOutcome.UNCHANGED);
        await().untilAsserted(() -> assertThat(told(CONFIRMED)).hasSize(1));
        assertThat(one.of(id).attempts()).isEqualTo(1);
        assertThat(one.of(plan.conference()).seats().taken()).isEqualTo(1);
    }

    private Callable<AnswerOutcome> answer(InvitationId id, Answer said) {
        var instance = instances.get(turn.getAndIncrement() % instances.size());
        return () -> instance.answer(id, said);
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var each : threads.invokeAll(work)) results.add(each.get());
            return results;
        }
    }

    /** Whom this was told of; what a second sender repeats counts once. */
    private Set<Long> told(String type) {
        var sequences = new TreeSet<Long>();
        sent.stream().filter(e -> e.type().equals(type)).forEach(e -> sequences.add(e.sequence()));
        return sequences;
    }
}
