package dk.samspil.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.testkit.FaultyStore;
import dk.samspil.testkit.InMemoryAggregateStore;
import dk.samspil.testkit.Pause;
import dk.samspil.testkit.Tier;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * R5: an old instance of a service is paused at some point between save and removal while a new one takes over and
 * goes on, and is resumed: first occurrences stay in order, nothing is lost, and repeats are of what came before.
 */
class TakeoverTest {
    private static final Duration AT_ONCE = Duration.ofMinutes(-1);
    private static final Duration PAUSED = Duration.ofSeconds(Tier.of(0, 60));
    private static final int MORE = 20;

    private final InMemoryAggregateStore<Guests> kept = new InMemoryAggregateStore<>("guests");
    private final FaultyStore<Guests> old = new FaultyStore<>(kept);
    private final FakeBroker broker = new FakeBroker();
    private final Pause pause = new Pause(PAUSED);

    /** Where the old instance is paused. */
    enum Point {
        BEFORE_THE_SAVE,
        AFTER_THE_SAVE,
        BEFORE_THE_SEND,
        BEFORE_THE_ACKNOWLEDGEMENT,
        BEFORE_THE_REMOVAL
    }

    @ParameterizedTest
    @EnumSource
    void keepsFirstOccurrencesInOrder(Point point) {
        paused(point);
        var first = new Instance(old, broker);
        var adding = CompletableFuture.runAsync(() -> add(first, 0), Thread::startVirtualThread);
        pause.awaitReached();

        var second = new Instance(kept, broker);
        for (int i = 1; i <= MORE; i++) {
            add(second, i);
            second.relay().sweep(AT_ONCE);
        }
        Waits.until(() -> kept.oldest("list").isEmpty());
        Awaitility.await().pollDelay(PAUSED).atMost(PAUSED.plusSeconds(10)).until(() -> true);
        pause.release();

        adding.join();
        Waits.until(
                () -> kept.oldest("list").isEmpty() && broker.firstOccurrences().size() == MORE + 1);
        assertThat(broker.firstOccurrences())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, MORE + 1).boxed().toList());
        assertThat(kept.load("list").state())
                .isNotNull()
                .satisfies(list -> assertThat(list.names()).hasSize(MORE + 1).doesNotHaveDuplicates());
    }

    private void paused(Point point) {
        switch (point) {
            case BEFORE_THE_SAVE -> old.nextSave(FaultyStore.after(pause));
            case AFTER_THE_SAVE -> old.nextSave(FaultyStore.written(pause));
            case BEFORE_THE_SEND -> broker.beforeNextSend(pause);
            case BEFORE_THE_ACKNOWLEDGEMENT -> broker.beforeNextAcknowledgement(pause);
            case BEFORE_THE_REMOVAL -> old.beforeNextRemoval(pause);
        }
    }

    private static void add(Instance instance, int number) {
        Cause.command("c" + number).run(() -> instance.add("list", "guest " + number));
    }
}
