package dk.samspil.messaging.consume;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** What is to be seen of a group in this process. */
final class ConsumerMetrics {
    private final MeterRegistry registry;
    private final Timer delay;
    private final Counter retries;
    private volatile long inHandSince;

    ConsumerMetrics(MeterRegistry registry, Lines lines, MassFailure massFailure) {
        this.registry = registry;
        this.delay = Timer.builder("samspil.events.delay")
                .description("From the broker's having a record to its being handled or parked")
                .serviceLevelObjectives(
                        Duration.ofMillis(10),
                        Duration.ofMillis(50),
                        Duration.ofMillis(250),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(10),
                        Duration.ofMinutes(1))
                .register(registry);
        this.retries = Counter.builder("samspil.events.retries")
                .description("Attempts that failed in passing and were made again at once")
                .register(registry);
        Gauge.builder("samspil.events.blocked.keys", lines, Lines::count)
                .description("Record keys whose later events wait behind a parked one")
                .register(registry);
        Gauge.builder("samspil.events.stopped", massFailure, m -> m.isTripped() ? 1 : 0)
                .description("1 when the group has stopped because too much failed")
                .register(registry);
        Gauge.builder("samspil.events.oldest.age", this, ConsumerMetrics::ageInHand)
                .description("Age of the record that is being handled, however often; 0 without one")
                .baseUnit("seconds")
                .register(registry);
        for (var outcome : Redriven.values()) redriven(outcome, 0);
    }

    /** What became of a parked event that somebody asked about. */
    enum Redriven {
        HANDLED,
        FAILED,
        DISCARDED
    }

    /** So that what has not happened yet is seen as 0. */
    void assigned(Collection<TopicPartition> partitions) {
        partitions.forEach(p -> {
            parked(p.topic(), 0);
            ignored(p.topic(), 0);
        });
    }

    void inHand(ConsumerRecord<?, ?> message) {
        inHandSince = since(message);
    }

    /** Nothing waits here any longer. */
    void released() {
        inHandSince = 0;
    }

    void done(ConsumerRecord<?, ?> message) {
        released();
        delay.record(Math.max(0, System.currentTimeMillis() - since(message)), TimeUnit.MILLISECONDS);
    }

    void retried() {
        retries.increment();
    }

    void ignored(String topic) {
        ignored(topic, 1);
    }

    void parked(String topic) {
        parked(topic, 1);
    }

    void redriven(Redriven outcome) {
        redriven(outcome, 1);
    }

    private void ignored(String topic, int count) {
        registry.counter("samspil.events.ignored", "topic", topic).increment(count);
    }

    private void parked(String topic, int count) {
        registry.counter("samspil.events.parked", "topic", topic).increment(count);
    }

    private void redriven(Redriven outcome, int count) {
        registry.counter("samspil.events.redriven", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .increment(count);
    }

    /** A record without a timestamp counts from now. */
    private static long since(ConsumerRecord<?, ?> message) {
        return message.timestamp() > 0 ? message.timestamp() : System.currentTimeMillis();
    }

    private double ageInHand() {
        var since = inHandSince;
        return since == 0 ? 0 : Math.max(0, System.currentTimeMillis() - since) / 1000.0;
    }
}
