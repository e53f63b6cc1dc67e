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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliveryPoolTest {
    private static final Waiting ONE = new Waiting(new MailId("m".repeat(26)), Lane.SERVICE);
    private static final Waiting OTHER = new Waiting(new MailId("n".repeat(26)), Lane.SERVICE);

    private final Set<Waiting> silenced = ConcurrentHashMap.newKeySet();
    private final Set<Waiting> blocked = ConcurrentHashMap.newKeySet();
    private final ServerWatch server = new ServerWatch(() -> true);
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
        try (var wakeUps = new WakeUps();
                var pool = silentPool(wakeUps)) {
            pool.start(2);
            silence(pool, 4);
            await().until(() -> pool.listeners() == 4);
            pool.offer(ONE);
            // The others are still listened for.
            await().until(() -> attempts.contains(ONE) && pool.inHand() == 4);
            silenced.clear();
            await().until(() -> pool.listeners() == 0 && pool.inHand() == 0);
            pool.offer(OTHER);
            await().until(() -> attempts.contains(OTHER));
            assertThat(attempts).hasSize(6);
        }
    }

    @Test
    void noMoreListenThanAServerMayHaveConnectionsAndOneWhoEndsLetsAnotherGo() {
        try (var wakeUps = new WakeUps();
                var pool = silentPool(wakeUps)) {
            pool.start(2);
            silence(pool, 45);
            await().until(() -> attempts.size() == 42);
            assertThat(pool.listeners()).isEqualTo(40);
            await().during(Duration.ofMillis(200)).until(() -> attempts.size() == 42);
            silenced.remove(attempts.getFirst());
            await().until(() -> attempts.size() == 43);
            silenced.clear();
            await().until(() -> pool.listeners() == 0 && pool.inHand() == 0);
        }
    }

    @Test
    void whoeverTakesAPlaceLooksAfterTheSameLane() {
        var lanes = new ConcurrentHashMap<String, Lane>();
        var domains = new DomainQueues(new Rates(0, Map.of()), System::nanoTime);
        Function<Waiting, Next> send = waiting -> {
            if (!silenced.contains(waiting))
                lanes.putIfAbsent(Thread.currentThread().getName(), waiting.lane());
            return waitForAnswer(waiting);
        };
        try (var wakeUps = new WakeUps();
                var pool = new DeliveryPool(send, server, domains, wakeUps)) {
            pool.start(2);
            silence(pool, 2);
            await().until(() -> pool.listeners() == 2);
            var blockers = List.of(waiting('y', 0), waiting('y', 1));
            blocked.addAll(blockers);
            blockers.forEach(pool::offer);
            await().until(() -> attempts.containsAll(blockers));
            lanes.clear();
            for (int i = 0; i < 20; i++) {
                pool.offer(waiting('z', i));
                pool.offer(new Waiting(waiting('b', i).mail(), Lane.BULK));
            }
            blocked.clear();
            silenced.clear();
            await().until(() -> pool.inHand() == 0);
            assertThat(lanes).containsEntry("mail-sender-0", Lane.BULK).containsEntry("mail-sender-1", Lane.SERVICE);
        }
    }

    private DeliveryPool silentPool(WakeUps wakeUps) {
        return new DeliveryPool(
                this::waitForAnswer, server, new DomainQueues(new Rates(0, Map.of()), System::nanoTime), wakeUps);
    }

    private void silence(DeliveryPool pool, int count) {
        var mails = IntStream.range(0, count).mapToObj(i -> waiting('s', i)).toList();
        silenced.addAll(mails);
        mails.forEach(pool::offer);
    }

    private static Waiting waiting(char kind, int i) {
        var id = "" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
        return new Waiting(new MailId(String.valueOf(kind).repeat(24) + id), Lane.SERVICE);
    }

    /** As a server that says nothing to some mails, and takes its time over all. */
    private Next waitForAnswer(Waiting waiting) {
        attempts.add(waiting);
        pause();
        while (blocked.contains(waiting)) pause();
        while (silenced.contains(waiting)) {
            server.silent();
            pause();
        }
        return Next.NONE;
    }

    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }

    private Next attempt(Waiting waiting) {
        attempts.add(waiting);
        if (attempts.size() == 1) throw new StackOverflowError();
        return Next.NONE;
    }
}
