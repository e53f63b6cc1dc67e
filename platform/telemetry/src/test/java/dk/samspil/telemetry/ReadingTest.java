package dk.samspil.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void tellsWhatItIsTold() {
        assertThat(new Reading(() -> 7).value()).isEqualTo(7);
    }

    @Test
    void isNoNumberWhenNobodyCanTell() {
        assertThat(new Reading(() -> {
                            throw new IllegalStateException("away");
                        })
                        .value())
                .isNaN();
    }

    @Test
    void doesNotWaitForLongAndAsksOnceAtATime() {
        var asked = new AtomicInteger();
        var answer = new CountDownLatch(1);
        var reading = new Reading(() -> {
            asked.incrementAndGet();
            try {
                answer.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 7;
        });

        assertThat(reading.value()).isNaN();
        assertThat(reading.value()).isNaN();
        answer.countDown();
        assertThat(reading.value()).isEqualTo(7);
        assertThat(asked).hasValue(1);
    }
}
