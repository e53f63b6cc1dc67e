package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.notification.application.Next;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Waiting;
import dk.samspil.notification.mail.sending.DomainQueues;
import dk.samspil.notification.mail.sending.Rates;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliveryPoolTest {
    private static final Waiting ONE = new Waiting(new MailId("m".repeat(26)), Lane.SERVICE);
    private static final Waiting OTHER = new Waiting(new MailId("n".repeat(26)), Lane.SERVICE);

    private static final List<Waiting> SILENCED = IntStream.range(0, 4)
            .mapToObj(i -> new Waiting(new MailId("s".repeat(25) + (char) ('a' + i)), Lane.SERVICE))
            .toList();

    private final List<Waiting> attempts = new CopyOnWriteArrayList<>();

    @Test
    void anErrorEndsNeitherTheSenderNorItsMail() {
        var domains = new DomainQueues(new Rates(0, Map.of()), System::nanoTime);
        try (var wakeUps = new WakeUps();
                var pool = new DeliveryPool(this::attempt, new ServerWatch(() -> true), domains, wakeUps)) {
            pool.start(1);
            pool.offer(ONE);
            pool.offer(OTHER);
            await().atMost(Duration.ofSeconds(30)).until(() -> attempts.size() == 3 && pool.inHand() == 0);
            assertThat(attempts).containsExactly(ONE, OTHER, ONE);
        }
    }

    @Test
    void anErrorDoesNotEndWhatIsDoneAgainAndAgain() {
        try (var wakeUps = new WakeUps()) {
            wakeUps.every(Duration.ofMillis(10), () -> attempt(ONE));
            await().until(() -> attempts.size() > 2);
        }
    }

    @Test
    void othersTakeThePlacesOfThoseWhomTheServerKeepsWaiting() {
        var server = new ServerWatch(() -> true);
        var answer = new CountDownLatch(1);
        var domains = new DomainQueues(new Rates(0, Map.of()), System::nanoTime);
        try (var wakeUps = new WakeUps();
                var pool = new DeliveryPool(waiting -> silent(server, waiting, answer), server, domains, wakeUps)) {
            pool.start(2);
            SILENCED.forEach(pool::offer);
            await().until(() -> pool.listeners() == 4);
            pool.offer(ONE);
            await().until(() -> attempts.contains(ONE));
            assertThat(pool.inHand()).as("the others are still listened for").isEqualTo(4);
            answer.countDown();
            await().until(() -> pool.listeners() == 0 && pool.inHand() == 0);
            pool.offer(OTHER);
            await().until(() -> attempts.contains(OTHER));
            assertThat(attempts).hasSize(6);
        }
    }

    private Next silent(ServerWatch server, Waiting waiting, CountDownLatch answer) {
        attempts.add(waiting);
        if (!SILENCED.contains(waiting)) return Next.NONE;
        server.silent("a.example");
        try {
            answer.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Next.NONE;
    }

    private Next attempt(Waiting waiting) {
        attempts.add(waiting);
        if (attempts.size() == 1) throw new StackOverflowError();
        return Next.NONE;
    }
}
