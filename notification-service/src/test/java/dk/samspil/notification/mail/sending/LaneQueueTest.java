package dk.samspil.notification.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LaneQueueTest {
    private final LaneQueue queue = new LaneQueue();

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Whatever comes in whatever order: who looks at service mail first gets bulk mail only where no other waits. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noServiceMailWaitsBehindBulkMail(int seed) throws InterruptedException {
        var random = new Random(seed);
        var waiting = new ArrayList<Waiting>();
        for (int i = 0; i < 400; i++) {
            if (waiting.isEmpty() || random.nextInt(5) < 3) {
                var next = new Waiting(id(i), random.nextInt(10) == 0 ? Lane.SERVICE : Lane.BULK);
                waiting.add(next);
                queue.offer(next);
            } else {
                var first = random.nextInt(8) == 0 ? Lane.BULK : Lane.SERVICE;
                var expected = oldest(waiting, first);
                assertThat(queue.take(first)).as("seed %d", seed).isEqualTo(expected);
                waiting.remove(expected);
            }
        }
    }

    @Test
    void whatIsPutBackIsNextAgain() throws InterruptedException {
        queue.offer(new Waiting(id(1), Lane.BULK));
        queue.offer(new Waiting(id(2), Lane.BULK));
        var first = queue.take(Lane.SERVICE);
        queue.putBack(new Waiting(id(1), Lane.BULK));
        assertThat(queue.take(Lane.SERVICE)).isEqualTo(first);
    }

    @Test
    void whoWaitsGetsNothingWhenItIsClosed() throws InterruptedException {
        var got = new ArrayList<Waiting>();
        var sender = Thread.ofVirtual().start(() -> {
            try {
                var next = queue.take(Lane.SERVICE);
                if (next != null) got.add(next);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        queue.close();
        sender.join();
        assertThat(got).isEmpty();
        queue.offer(new Waiting(id(1), Lane.BULK));
        assertThat(queue.take(Lane.BULK)).isNull();
    }

    private static Waiting oldest(List<Waiting> waiting, Lane first) {
        return waiting.stream().filter(each -> each.lane() == first).findFirst().orElseGet(waiting::getFirst);
    }

    private static MailId id(int i) {
        return new MailId("m".repeat(22)
                + Integer.toString(i + 4096, 8).substring(1).replace('0', 'a').replace('1', 'b'));
    }
}
