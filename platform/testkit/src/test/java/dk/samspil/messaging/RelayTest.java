package dk.samspil.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.testkit.FaultyStore;
import dk.samspil.testkit.InMemoryAggregateStore;
import dk.samspil.testkit.Pause;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What saves have left is sent in order, by however many senders, whatever happens to them. */
class RelayTest {
    private static final Duration AT_ONCE = Duration.ofMinutes(-1);

    private final InMemoryAggregateStore<Guests> kept = new InMemoryAggregateStore<>("guests");
    private final FakeBroker broker = new FakeBroker();

    @Test
    void sendsWhatASaveHasLeft() {
        add(new Instance(kept, broker), 1);

        Waits.until(() -> kept.oldest("list").isEmpty());
        assertThat(broker.log()).containsExactly(1L);
    }

    @Test
    void goesOnUntilNothingIsLeftWhenOthersSaveMeanwhile() {
        var first = new Instance(kept, broker);
        var second = new Instance(kept, broker);
        var pause = new Pause();
        broker.beforeNextSend(pause);

        add(first, 1);
        pause.awaitReached();
        add(second, 2);
        add(second, 3);
        pause.release();

        Waits.until(() -> kept.oldest("list").isEmpty());
        assertThat(broker.log()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void beginsAgainAtTheOldestAfterAFailedSend() {
        broker.failing(1);
        var instance = new Instance(kept, broker);

        add(instance, 1);
        add(instance, 2);

        Waits.until(() -> kept.oldest("list").isEmpty());
        assertThat(broker.firstOccurrences()).containsExactly(1L, 2L);
    }

    @Test
    void appendsNothingThatCameAfterAFailedEntryOfItsBatch() {
        var crashed = new Instance(kept, broker);
        crashed.relay().close();
        add(crashed, 1);
        add(crashed, 2);
        add(crashed, 3);
        broker.failing(1);

        new Instance(kept, broker).relay().sweep(AT_ONCE);

        Waits.until(() -> kept.oldest("list").isEmpty());
        assertThat(broker.log()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aCrashAfterTheSaveIsFoundByTheSweepOfAnother() {
        var crashed = new Instance(kept, broker);
        crashed.relay().close();
        add(crashed, 1);
        assertThat(broker.log()).isEmpty();

        new Instance(kept, broker).relay().sweep(AT_ONCE);

        Waits.until(() -> kept.oldest("list").isEmpty());
        assertThat(broker.log()).containsExactly(1L);
    }

    @Test
    void aCrashBetweenAcknowledgementAndRemovalRepeatsAndLosesNothing() {
        var store = new FaultyStore<>(kept).beforeNextRemoval(() -> {
            throw new IllegalStateException("injected: crashed before the removal");
        });
        add(new Instance(store, broker), 1);

        Waits.until(() -> kept.oldest("list").isEmpty());
        assertThat(broker.log()).containsExactly(1L, 1L);
    }

    @Test
    void aSenderThatSleepsBeforeItsSendIsOvertakenOnlyByARepeat() {
        var sleeping = new Pause();
        broker.beforeNextSend(sleeping);
        add(new Instance(kept, broker), 1);
        sleeping.awaitReached();

        var other = new Instance(kept, broker);
        add(other, 2);
        other.relay().sweep(AT_ONCE);
        Waits.until(() -> kept.oldest("list").isEmpty());
        sleeping.release();

        Waits.until(() -> broker.log().size() == 3);
        assertThat(broker.log()).containsExactly(1L, 2L, 1L);
    }

    @Test
    void aSenderThatSleepsBeforeItsRemovalTakesNothingAwayThatWasNotSent() {
        var sleeping = new Pause();
        var first = new Instance(new FaultyStore<>(kept).beforeNextRemoval(sleeping), broker);
        add(first, 1);
        sleeping.awaitReached();

        var other = new Instance(kept, broker);
        other.relay().sweep(AT_ONCE);
        Waits.until(() -> kept.oldest("list").isEmpty());
        other.relay().close();
        add(other, 2);
        sleeping.release();

        Waits.until(() -> kept.oldest("list").isEmpty());
        assertThat(broker.firstOccurrences()).containsExactly(1L, 2L);
    }

    @Test
    void manySendersOfManySavesKeepFirstOccurrencesInOrder() throws Exception {
        var instances = List.of(new Instance(kept, broker), new Instance(kept, broker), new Instance(kept, broker));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var saves = IntStream.range(0, 300)
                    .mapToObj(i -> threads.submit(() -> {
                        add(instances.get(i % 3), i);
                        if (i % 10 == 0) instances.get((i + 1) % 3).relay().sweep(AT_ONCE);
                    }))
                    .toList();
            for (var save : saves) save.get();
        }

        Waits.until(() -> kept.oldest("list").isEmpty());
        assertThat(broker.firstOccurrences())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 300).boxed().toList());
    }

    @Test
    void aStepHasBeenTakenWhenTheChangeReturns() {
        var ledger = ledger();
        var details = new Instance(new InMemoryAggregateStore<>("details"), broker, stepsOn(ledger));

        forward(details, "Ane");

        assertThat(names(ledger)).containsExactly("Ane");
    }

    @Test
    void aStepThatFailsIsRepeatedUntilItSucceeds() {
        var ledger = ledger();
        var failures = new AtomicInteger(2);
        var steps = Steps.of(Steps.on("add", Guests.Wanted.class, wanted -> {
            if (failures.getAndDecrement() > 0) throw new IllegalStateException("injected");
            addTo(ledger, wanted);
        }));
        var details = new Instance(new InMemoryAggregateStore<>("details"), broker, steps);

        forward(details, "Ane");

        Waits.until(() -> ledger.find("ledger").isPresent());
        assertThat(names(ledger)).containsExactly("Ane");
    }

    @Test
    void aStepTakenTwiceChangesTheLedgerOnce() {
        var ledger = ledger();
        var detailStore = new InMemoryAggregateStore<Guests>("details");
        var crashing = new FaultyStore<>(detailStore).beforeNextRemoval(() -> {
            throw new IllegalStateException("injected: crashed after the ledger's step");
        });

        forward(new Instance(crashing, broker, stepsOn(ledger)), "Ane");

        Waits.until(() -> detailStore.oldest("detail").isEmpty());
        assertThat(names(ledger)).containsExactly("Ane");
    }

    @Test
    void aStepThatLeadsToAStepOfTheSameAggregateDoesNotWaitForIt() {
        var details = new AtomicReference<Instance>();
        var ledger = ledger();
        var steps = Steps.of(Steps.on("add", Guests.Wanted.class, wanted -> {
            if (wanted.name().equals("Ane")) forward(Objects.requireNonNull(details.get()), "Bo");
            addTo(ledger, wanted);
        }));
        details.set(new Instance(new InMemoryAggregateStore<>("details"), broker, steps));
        var before = System.nanoTime();

        forward(Objects.requireNonNull(details.get()), "Ane");
        Waits.until(() -> names(ledger).equals(List.of("Ane", "Bo")));

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
    }

    /** An old sender holds the claim in its hands while another has taken both the claim and the retraction. */
    @Test
    void aClaimThatComesAfterItsRetractionIsVoid() {
        var ledger = ledger();
        var sleeping = new Pause();
        var first = new AtomicInteger();
        var steps = Steps.of(
                Steps.on("add", Guests.Wanted.class, wanted -> {
                    if (first.getAndIncrement() == 0) sleeping.run();
                    addTo(ledger, wanted);
                }),
                Steps.on("remove", Guests.Wanted.class, wanted -> removeFrom(ledger, wanted)));
        var detailStore = new InMemoryAggregateStore<Guests>("details");
        var old = new Instance(detailStore, broker, steps);
        Thread.ofVirtual().start(() -> forward(old, "Ane"));
        sleeping.awaitReached();

        var other = new Instance(detailStore, broker, steps);
        withdraw(other, "Ane");
        other.relay().sweep(AT_ONCE);
        Waits.until(() -> detailStore.oldest("detail").isEmpty());
        assertThat(names(ledger)).isEmpty();
        sleeping.release();

        Waits.until(() -> old.relay().busy() == 0);
        assertThat(names(ledger)).isEmpty();
    }

    private Instance ledger() {
        return new Instance(new InMemoryAggregateStore<>("ledger"), new FakeBroker());
    }

    private static Steps stepsOn(Instance ledger) {
        return Steps.of(
                Steps.on("add", Guests.Wanted.class, wanted -> addTo(ledger, wanted)),
                Steps.on("remove", Guests.Wanted.class, wanted -> removeFrom(ledger, wanted)));
    }

    private static void addTo(Instance ledger, Guests.Wanted wanted) {
        ledger.react(
                wanted.list(), current -> Guests.orEmpty(current, wanted.list()).add(wanted.name()));
    }

    private static void removeFrom(Instance ledger, Guests.Wanted wanted) {
        ledger.react(
                wanted.list(), current -> Guests.orEmpty(current, wanted.list()).remove(wanted.name()));
    }

    private static void forward(Instance details, String name) {
        Cause.onlyOnce()
                .run(() -> details.react(
                        "detail",
                        current -> Change.to(
                                Guests.orEmpty(current, "detail"),
                                List.of(new Guests.Told.Forwarded("ledger", name)))));
    }

    private static void withdraw(Instance details, String name) {
        Cause.onlyOnce()
                .run(() -> details.react(
                        "detail",
                        current -> Change.to(
                                Guests.orEmpty(current, "detail"),
                                List.of(new Guests.Told.Withdrawn("ledger", name)))));
    }

    private static void add(Instance instance, int number) {
        Cause.command("c" + number).run(() -> instance.add("list", "guest " + number));
    }

    private static List<String> names(Instance ledger) {
        return ledger.find("ledger").map(g -> g.state().names()).orElse(List.of());
    }
}
