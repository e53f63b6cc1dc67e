package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.notification.mail.RoughLine.Break;
import dk.samspil.testkit.Tier;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * R8 with a broker: however a mail server behaves, two instances go on listening, and none of it makes the broker
 * divide the partitions anew. They have to come back for records in less time than the server is away.
 */
class RoughServerIT {
    private static final int COUNT = Tier.of(300, 3000);
    private static final int SLOW = Tier.of(10, 100);
    private static final Duration DELAY = Duration.ofSeconds(5);
    private static final Duration POLLS = Duration.ofSeconds(10);
    private static final Duration AWAY = Duration.ofSeconds(Tier.of(11, 600));
    private static final Duration LONG = Duration.ofSeconds(Tier.of(90, 900));
    private static final Duration MOMENT = Duration.ofMillis(500);
    private static final int PARTITIONS = 12;

    /** So many are announced while the server is there and rough, and so many when it is back. */
    private static final int ROUGH = COUNT * 2 / 3;

    private static final int LAST = 30;

    private final long seed = Long.getLong("samspil.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Neighbourhood neighbourhood = new Neighbourhood();
    private final GroupWatch group = new GroupWatch(neighbourhood.group());
    private Sink sink = Sink.start();
    private volatile boolean rough = true;
    private final RoughLine line = line();
    private final List<ServiceProcess> processes =
            Stream.generate(this::begin).limit(2).toList();

    @BeforeEach
    void start() {
        System.out.println("RoughServerIT: -Dsamspil.seed=" + seed);
        roughen();
        await().atMost(LONG).until(() -> processes.stream().allMatch(ServiceProcess::isHealthy));
        await().atMost(LONG).until(() -> group.isSettled(processes.size(), PARTITIONS));
        group.begin();
    }

    @AfterEach
    void stop() throws IOException {
        processes.forEach(ServiceProcess::close);
        group.close();
        neighbourhood.close();
        line.close();
        sink.close();
    }

    @Test
    void theGroupStandsStillAndEveryMailIsTakenOnceOrInDoubt() {
        var rebalances = rebalances();
        assertThat(rebalances).as("when partitions were divided first").isPositive();
        announce(0, ROUGH);
        await().atMost(LONG).until(() -> sink.taken.size() > ROUGH / 4);
        slowDown();
        var back = Instant.now().plus(AWAY);
        sink.close();
        announce(ROUGH, COUNT - LAST);
        await().pollInterval(MOMENT)
                .atMost(AWAY.plus(LONG))
                .until(() -> inState("open") == 2 && Instant.now().isAfter(back));
        assertThat(group.changes()).as("of the group while the server was away").isEmpty();
        assertThat(neighbourhood.recorded()).as("ordered meanwhile").hasSize(COUNT - LAST);
        comeBack();
        await().pollInterval(MOMENT).atMost(LONG).until(() -> inState("open") == 0);
        // What was left may all have gone by one; only mails of its own show the other that all is well.
        announce(COUNT - LAST, COUNT);
        await().pollInterval(MOMENT).atMost(LONG).until(() -> inState("closed") == 2);
        await().pollInterval(MOMENT).atMost(LONG).until(this::isSettled);

        assertThat(group.changes()).as("of the group until all had gone").isEmpty();
        assertThat(group.looks()).as("at the group").isGreaterThan(20);
        assertThat(rebalances()).as("by their own account").isEqualTo(rebalances);
        var reckoning = new Reckoning(neighbourhood.recorded(), sink.taken);
        System.out.println(
                "RoughServerIT: %d mails in doubt, %d there twice".formatted(reckoning.doubtful(), reckoning.twice()));
        reckoning.assertOnceOrInDoubt();
        try (var told = new Told()) {
            await().atMost(LONG).untilAsserted(() -> reckoning.assertTold(told));
        }
        assertThat(neighbourhood.record().in("failed"))
                .as("those whom the server does not know")
                .isEqualTo(unknown());
    }

    private ServiceProcess begin() {
        var settings = neighbourhood.settings(line.port());
        settings.put(Neighbourhood.CONSUMER + "max.poll.interval.ms", Long.toString(POLLS.toMillis()));
        // Few, so that it is for the mail server only if they take too long, and not for a busy machine.
        settings.put(Neighbourhood.CONSUMER + "max.poll.records", "10");
        settings.put("samspil.mail.first-retry", "200ms");
        settings.put("samspil.mail.longest-retry", "2s");
        settings.put("samspil.mail.sweep", "1s");
        return ServiceProcess.start("rough", settings);
    }

    private RoughLine line() {
        try {
            return new RoughLine(sink.port(), this::breaks);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void roughen() {
        sink.recipientRefusals = recipient -> isUnknown(recipient) ? 550 : chance(3) ? 450 : 0;
        sink.refusals = _ -> chance(4) ? 421 : 0;
    }

    private void slowDown() {
        sink.delay = DELAY;
        var enough = sink.taken.size() + SLOW;
        await().atMost(LONG).until(() -> sink.taken.size() >= enough);
        sink.delay = Duration.ZERO;
    }

    /** As if nothing had been, so that it is for one reason only that breakers have opened. */
    private void comeBack() {
        var taken = sink.taken;
        rough = false;
        sink = Sink.start(sink.port());
        sink.taken.addAll(taken);
        sink.recipientRefusals = recipient -> isUnknown(recipient) ? 550 : 0;
    }

    private Break breaks() {
        if (!rough) return Break.NONE;
        if (chance(2)) return Break.BEFORE_THE_END;
        return chance(2) ? Break.AFTER_THE_END : Break.NONE;
    }

    private synchronized boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private void announce(int from, int to) {
        IntStream.range(from, to).forEach(neighbourhood::announce);
    }

    /** In how many processes the breaker is in this state. */
    private long inState(String breaker) {
        return Math.round(sum("samspil_mail_breaker", "state=\"" + breaker + "\""));
    }

    private double rebalances() {
        return sum("kafka_consumer_coordinator_rebalance_total", "");
    }

    private double sum(String metric, String labels) {
        return processes.stream()
                .mapToDouble(each -> each.metric(metric, labels))
                .sum();
    }

    private boolean isSettled() {
        var record = neighbourhood.record();
        return record.in("sent") + record.in("uncertain") + record.in("failed") == COUNT;
    }

    private static boolean isUnknown(String recipient) {
        return recipient.startsWith("never");
    }

    private static long unknown() {
        return IntStream.range(0, COUNT).filter(Crowd::isUnknownToTheServer).count();
    }
}
