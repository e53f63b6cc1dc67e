package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ServerWatchTest {

    @Test
    void oneLooksWhileTheOthersWait() {
        var back = new AtomicBoolean();
        var looking = new AtomicInteger();
        var most = new AtomicInteger();
        var looks = new AtomicInteger();
        var watch = new ServerWatch(() -> {
            most.accumulateAndGet(looking.incrementAndGet(), Math::max);
            looks.incrementAndGet();
            looking.decrementAndGet();
            return back.get();
        });
        watch.lost();
        var through = new AtomicInteger();
        IntStream.range(0, 8).forEach(_ -> Thread.ofVirtual().start(() -> pass(watch, through)));
        await().until(() -> looks.get() >= 2);
        assertThat(through).hasValue(0);
        back.set(true);
        await().until(() -> through.get() == 8);
        assertThat(most).hasValue(1);
        assertThat(watch.isAway()).isFalse();
    }

    @Test
    void letsEverybodyGoWhenItIsClosed() {
        var watch = new ServerWatch(() -> false);
        watch.lost();
        var through = new AtomicInteger();
        Thread.ofVirtual().start(() -> pass(watch, through));
        watch.close();
        await().until(() -> through.get() == 1);
    }

    private static void pass(ServerWatch watch, AtomicInteger through) {
        try {
            watch.awaitServer();
            through.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
