package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.testkit.Tier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * R3 with processes: two instances that are killed by {@code kill -9} in the middle of their work, one or both at once,
 * and started again. What they have claimed, announced or half sent is left to whoever comes after.
 */
class KilledProcessesIT {
    private static final int COUNT = Tier.of(360, 10_000);
    private static final int ROUNDS = Tier.of(4, 20);
    private static final int SENDERS = 4;
    private static final int PART = COUNT / (ROUNDS + 1);
    private static final Duration LONG = Duration.ofSeconds(Tier.of(90, 600));

    private final long seed = Long.getLong("samspil.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Sink sink = Sink.start();
    private final Neighbourhood neighbourhood = new Neighbourhood();
    private final List<ServiceProcess> processes = new ArrayList<>();
    private final List<Integer> toCome = new ArrayList<>();
    private int kills;
    private int orphans;

    @BeforeEach
    void start() {
        System.out.println("KilledProcessesIT: -Dsamspil.seed=" + seed);
        IntStream.range(0, COUNT).forEach(toCome::add);
        Collections.shuffle(toCome, random);
        sink.delay = Duration.ofMillis(40);
        processes.add(begin());
        processes.add(begin());
    }

    @AfterEach
    void stop() {
        processes.forEach(ServiceProcess::close);
        neighbourhood.close();
        sink.close();
    }

    @Test
    void everyMailIsTakenOnceOrInDoubtHoweverOftenProcessesAreKilled() {
        var both = new ArrayList<>(
                IntStream.range(0, ROUNDS).mapToObj(i -> i % 2 == 0).toList());
        Collections.shuffle(both, random);
        for (var atOnce : both) {
            var victims = atOnce ? List.of(0, 1) : List.of(random.nextInt(2));
            awaitHealth(victims);
            announce(PART);
            // Others of them are under way, or have not been sent at all.
            var enough = sink.taken.size() + 1 + random.nextInt(PART / 2);
            await().pollInterval(Duration.ofMillis(2)).atMost(LONG).until(() -> sink.taken.size() >= enough);
            kill(victims);
        }
        announce(toCome.size());
        await().pollInterval(Duration.ofMillis(500)).atMost(LONG).until(this::isSettled);

        var reckoning = new Reckoning(neighbourhood.recorded(), sink.taken);
        System.out.println(
                "KilledProcessesIT: %d processes killed, %d mails left claimed where both were, %d in doubt, %d there twice"
                        .formatted(kills, orphans, reckoning.doubtful(), reckoning.twice()));
        assertThat(neighbourhood.recorded()).extracting(Mail::id).containsExactlyInAnyOrderElementsOf(ordered());
        reckoning.assertOnceOrInDoubt();
        assertThat(orphans)
                .as("mails that were under way when both were killed, seed %d", seed)
                .isPositive();
        assertThat(reckoning.doubtful())
                .as("mails that the server may have had from a sender that was killed, seed %d", seed)
                .isBetween(1L, (long) kills * SENDERS);
        try (var told = new Told()) {
            await().atMost(LONG).untilAsserted(() -> reckoning.assertTold(told));
        }
    }

    private ServiceProcess begin() {
        var settings = neighbourhood.settings(sink.port());
        settings.put("samspil.mail.senders", Integer.toString(SENDERS));
        settings.put("samspil.smtp.timeout", "2s");
        settings.put("samspil.smtp.final-answer", "4s");
        // Others take over soon.
        settings.put(Neighbourhood.CONSUMER + "session.timeout.ms", "6000");
        settings.put("samspil.mail.lease", "13s");
        settings.put("samspil.mail.sweep", "1s");
        settings.put("samspil.mail.grace", "2s");
        return ServiceProcess.start("killed", settings);
    }

    private void kill(List<Integer> victims) {
        victims.forEach(i -> processes.get(i).kill());
        victims.forEach(i -> processes.get(i).awaitEnd());
        // Nobody is left who could have them.
        if (victims.size() == processes.size())
            orphans += (int) neighbourhood.record().in("sending");
        victims.forEach(i -> processes.set(i, begin()));
        kills += victims.size();
    }

    private void awaitHealth(List<Integer> some) {
        await().atMost(LONG).until(() -> some.stream().map(processes::get).allMatch(ServiceProcess::isHealthy));
    }

    private void announce(int count) {
        var part = toCome.subList(0, count);
        part.forEach(neighbourhood::announce);
        part.clear();
    }

    private List<MailId> ordered() {
        return IntStream.range(0, COUNT).mapToObj(neighbourhood::mail).toList();
    }

    private boolean isSettled() {
        var record = neighbourhood.record();
        return record.in("sent") + record.in("uncertain") == COUNT;
    }
}
