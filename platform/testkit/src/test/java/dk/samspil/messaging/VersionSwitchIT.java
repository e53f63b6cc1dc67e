package dk.samspil.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.Guests.Told;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.consume.EventConsumer;
import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.consume.Infrastructure;
import dk.samspil.messaging.consume.ParkedEvent;
import dk.samspil.messaging.consume.ParkedEvents;
import dk.samspil.messaging.consume.ParkedEvents.Action;
import dk.samspil.messaging.consume.ParkedEvents.Filter;
import dk.samspil.messaging.consume.Retry;
import dk.samspil.messaging.consume.Schemas;
import dk.samspil.messaging.kafka.CloudEvents;
import dk.samspil.messaging.mongo.MongoParkedEvents;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.messaging.store.StoredAggregates;
import dk.samspil.testkit.Deliveries;
import dk.samspil.testkit.InMemoryAggregateStore;
import dk.samspil.testkit.InMemoryAggregates;
import dk.samspil.testkit.Tier;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The switch from one version of an event to the next, as the README of contracts tells it: consumers learn the new
 * version, then the producer is switched by configuration. Both versions are in flight at once, and each occurrence is
 * published in one of them.
 */
class VersionSwitchIT {
    private static final String V1 = "dk.samspil.test.guest-added.v1";
    private static final String V2 = "dk.samspil.test.guest-added.v2";
    private static final String HEARD = "heard";
    private static final List<String> LISTS = List.of("north", "south", "west");
    private static final int GUESTS = 4;

    private final ParkedEvents parked =
            new MongoParkedEvents(dk.samspil.testkit.Infrastructure.get().freshDatabase());

    record GuestAddedV1(String name) {}

    /** What could not be said in an optional field: the name has become two. */
    record GuestAddedV2(String first, String last) {
        String name() {
            return first + " " + last;
        }
    }

    /** Which version is published is configuration; the translator asks it for each event that it makes. */
    record Translator(int version) implements Outgoing.Translator<Told> {
        @Override
        public Outgoing translate(Told event) {
            return event instanceof Told.Added(var list, var name)
                    ? added(list, name)
                    : Guests.TRANSLATOR.translate(event);
        }

        private Outgoing added(String list, String name) {
            if (version == 1) return new Outgoing.Published(Guests.TOPIC, V1, list, Map.of(), new GuestAddedV1(name));
            var words = name.split(" ", 2);
            var data = new GuestAddedV2(words[0], words[1]);
            return new Outgoing.Published(Guests.TOPIC, V2, list, Map.of(), data);
        }
    }

    /** A service that publishes: its store stays when it is started anew with another configuration. */
    private static final class Producer {
        private final InMemoryAggregateStore<Guests> store = new InMemoryAggregateStore<>("guests");
        private final List<ConsumerRecord<byte[], byte[]>> log = new CopyOnWriteArrayList<>();

        void add(int version, String list, String name) {
            var relay = new SendingRelay(
                    () -> this::append, Steps::none, "/test", new RelayMetrics(new SimpleMeterRegistry()));
            var lists = new StoredAggregates<String, Guests, Told>(
                    store, Function.identity(), new Translator(version), relay, Clock.systemUTC());
            Cause.command(name)
                    .run(() -> lists.react(
                            list, current -> Guests.orEmpty(current, list).add(name)));
            // The relay sends on a thread of its own.
            Waits.until(() -> store.oldest(list).isEmpty());
        }

        private CompletableFuture<?> append(String kind, String id, OutboxEntry entry) {
            var sent = CloudEvents.record("/test", kind, id, entry);
            var arrived = new ConsumerRecord<>(sent.topic(), 0, log.size(), sent.key(), sent.value());
            sent.headers().forEach(arrived.headers()::add);
            log.add(arrived);
            return CompletableFuture.completedFuture(null);
        }
    }

    /** Those who hear of it: each guest goes on a list of their own, which would show a second handling. */
    private static final class Consumer {
        private final InMemoryAggregates<String, Guests, Told> heard =
                new InMemoryAggregates<>("heard", Function.identity(), Guests.TRANSLATOR, Clock.systemUTC());

        void add(String name) {
            heard.react(HEARD, current -> Guests.orEmpty(current, HEARD).add(name));
        }

        List<String> names() {
            return heard.find(HEARD).map(l -> l.state().names()).orElse(List.of());
        }

        HandlerTable knowingOne() {
            return HandlerTable.of(HandlerTable.on(V1, GuestAddedV1.class, event -> add(event.name())));
        }

        HandlerTable knowingBoth() {
            return HandlerTable.of(
                    HandlerTable.on(V1, GuestAddedV1.class, event -> add(event.name())),
                    HandlerTable.on(V2, GuestAddedV2.class, event -> add(event.name())));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bothVersionsInFlightLeadToTheSameState(int seed) {
        var only = new Consumer();
        published(GUESTS).forEach(consumer(only.knowingOne())::receive);

        var both = new Consumer();
        var learned = consumer(both.knowingBoth());
        Deliveries.of(published(seed % (GUESTS + 1)), VersionSwitchIT::key, seed)
                .forEach(learned::receive);

        assertThat(both.names()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(only.names());
        assertThat(parked.waiting("group")).isZero();
    }

    static IntStream seeds() {
        return IntStream.range(0, Tier.of(20, 1000));
    }

    @Test
    void anOccurrenceIsPublishedOnceInOneVersion() {
        var switched = published(2);

        assertThat(switched.stream().map(r -> header(r, CloudEvents.ID)))
                .doesNotHaveDuplicates()
                .hasSize(GUESTS * LISTS.size());
        assertThat(types(switched)).containsExactly(V1, V1, V2, V2, V1, V1, V2, V2, V1, V1, V2, V2);
        assertThat(types(published(GUESTS))).containsOnly(V1);
        assertThat(types(published(0))).containsOnly(V2);
    }

    /** Whoever switches the producer too early loses nothing: what is not known waits until it is. */
    @Test
    void aConsumerThatDoesNotKnowTheNewVersionYetParksIt() {
        var late = new Consumer();
        published(2).forEach(consumer(late.knowingOne())::receive);
        assertThat(late.names()).hasSize(2 * LISTS.size());
        assertThat(parked.waiting("group")).isEqualTo(2L * LISTS.size());

        var ids = parked.find(Filter.all(), 100).stream().map(ParkedEvent::id).toList();
        parked.request(ids, new ParkedEvents.Request("r", Action.REDRIVE, "v2 is known now", "operator", 1000));
        var learned = consumer(late.knowingBoth());
        Waits.until(() -> {
            learned.betweenRecords();
            return parked.waiting("group") == 0;
        });

        assertThat(late.names()).doesNotHaveDuplicates().hasSize(GUESTS * LISTS.size());
    }

    /** Some guests to each list; before one of them the producer is switched to the new version. */
    private static List<ConsumerRecord<byte[], byte[]>> published(int inTheOldVersion) {
        var producer = new Producer();
        for (var list : LISTS) {
            for (int guest = 0; guest < GUESTS; guest++) {
                producer.add(guest < inTheOldVersion ? 1 : 2, list, "Guest" + guest + " of " + list);
            }
        }
        return producer.log;
    }

    private EventConsumer consumer(HandlerTable table) {
        var consumer = new EventConsumer(
                "group",
                table,
                new Schemas(),
                parked,
                new Infrastructure(() -> true),
                new Retry(4, Duration.ofMillis(1)),
                new SimpleMeterRegistry());
        consumer.assigned(List.of(new TopicPartition(Guests.TOPIC, 0)));
        return consumer;
    }

    private static List<String> types(List<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream().map(r -> header(r, CloudEvents.TYPE)).toList();
    }

    private static String key(ConsumerRecord<byte[], byte[]> message) {
        return new String(message.key(), StandardCharsets.UTF_8);
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
