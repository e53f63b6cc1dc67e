package dk.samspil.messaging.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TogetherTest {
    private static final int BROKEN = 13;

    private final List<List<Integer>> batches = new CopyOnWriteArrayList<>();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CountDownLatch busy = new CountDownLatch(1);

    @Test
    void whoComesAloneIsServedAtOnce() {
        var together = new Together<Integer, Integer>(i -> -i, _ -> {
            throw new AssertionError("nobody else is there");
        });
        assertThat(together.call(1)).isEqualTo(-1);
        assertThat(together.call(2)).isEqualTo(-2);
    }

    @Test
    void thoseWhoComeMeanwhileGoTogetherAHundredAtMost() throws Exception {
        var results = with(new Together<>(this::first, this::negated), 250);
        for (int i = 0; i < results.size(); i++)
            assertThat(results.get(i).get()).isEqualTo(-i);
        assertThat(batches).extracting(List::size).containsExactly(100, 100, 50);
    }

    @Test
    void eachIsDoneByItselfWhereNothingIsToldOfEach() throws Exception {
        var results = with(new Together<>(this::first, this::nothingToTell), 20);
        for (int i = 0; i < results.size(); i++) {
            var result = results.get(i);
            if (i == BROKEN) assertThatThrownBy(result::get).hasRootCauseMessage("no " + BROKEN);
            else assertThat(result.get()).isEqualTo(-i);
        }
    }

    @Test
    void whatAllFailWithEachGets() throws Exception {
        var results = with(
                new Together<>(this::first, _ -> {
                    throw new IllegalStateException("away");
                }),
                20);
        for (var result : results) assertThatThrownBy(result::get).hasRootCauseMessage("away");
    }

    @Test
    void whoIsInterruptedIsServedAndStaysSo() throws Exception {
        var together = new Together<>(this::first, this::negated);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var leader = threads.submit(() -> together.call(-1));
            busy.await();
            var result = new ArrayList<Object>();
            var interrupted = Thread.ofVirtual().start(() -> {
                result.add(together.call(1));
                result.add(Thread.currentThread().isInterrupted());
            });
            interrupted.interrupt();
            await().until(() -> together.waiting() == 1);
            goOn.countDown();
            interrupted.join();
            leader.get();
            assertThat(result).containsExactly(-1, true);
        }
    }

    /** One is being served while so many come. */
    private List<Future<Integer>> with(Together<Integer, Integer> together, int count) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var leader = threads.submit(() -> together.call(-1));
            busy.await();
            var results = IntStream.range(0, count)
                    .mapToObj(i -> threads.submit(() -> together.call(i)))
                    .toList();
            await().until(() -> together.waiting() == count);
            goOn.countDown();
            leader.get();
            return results;
        }
    }

    private Integer first(Integer wanted) {
        busy.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (wanted == BROKEN) throw new IllegalArgumentException("no " + wanted);
        return -wanted;
    }

    private List<Integer> negated(List<Integer> wanted) {
        batches.add(wanted);
        return wanted.stream().map(i -> -i).toList();
    }

    private @Nullable List<Integer> nothingToTell(List<Integer> wanted) {
        batches.add(wanted);
        return null;
    }
}
