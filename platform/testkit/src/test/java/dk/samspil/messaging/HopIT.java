package dk.samspil.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.embedded.Topic;
import dk.samspil.messaging.HopApplication.Lists;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.consume.ParkedEvent;
import dk.samspil.messaging.consume.ParkedEvents;
import dk.samspil.messaging.consume.ParkedEvents.Action;
import dk.samspil.messaging.consume.ParkedEvents.Filter;
import dk.samspil.messaging.consume.UnprocessableEvent;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.Tier;
import dk.samspil.testkit.WithInfrastructure;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole hop, from a command over the real store and the real broker to the handler's save, as Spring wires it. */
@WithInfrastructure
class HopIT {
    private final String name = "hop-" + UUID.randomUUID().toString().substring(0, 8);
    private final ConfigurableApplicationContext service;
    private final Lists lists;
    private final ParkedEvents parked;

    HopIT() {
        System.setProperty("spring.mongodb.uri", Infrastructure.get().storeUri(Infrastructure.freshName()));
        Infrastructure.get().broker().create(List.of(Topic.events(Guests.TOPIC)));
        service = HopApplication.start(name, Guests.TOPIC);
        lists = service.getBean(Lists.class);
        parked = service.getBean(ParkedEvents.class);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aCommandReachesTheOtherAggregateOverTheBroker() {
        var guest = "guest " + name;
        add("mine", guest);

        Waits.until(() -> heard().contains(guest));
    }

    /** R4, small: two instances of the service, repeats by a new group, and a rebalance in the middle. */
    @Test
    void twoInstancesAndARebalanceChangeNothingTwice() throws Exception {
        var guests = IntStream.range(0, Tier.of(200, 2000))
                .mapToObj(i -> name + " " + i)
                .toList();
        try (var other = HopApplication.start(name, Guests.TOPIC);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var instances = List.of(lists, other.getBean(Lists.class));
            var added = IntStream.range(0, guests.size())
                    .mapToObj(i -> threads.submit(() -> add(instances.get(i % 2), "list " + i % 7, guests.get(i))))
                    .toList();
            for (var each : added) each.get();
        }

        Waits.until(() -> heard().containsAll(guests));
        assertThat(heard().stream().filter(g -> g.startsWith(name)))
                .doesNotHaveDuplicates()
                .hasSize(guests.size());
    }

    /** R6 and R7: exactly the poison is parked, with cause and origin; redriving twice has one effect. */
    @Test
    void parksExactlyThePoisonAndRedrivesItOnce() throws Exception {
        var count = Tier.of(400, 10_000);
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", Infrastructure.get().brokers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (int i = 0; i < count; i++) {
                producer.send(i % 100 == 50 ? poison(i) : guest(i, name + " " + i))
                        .get();
            }
            producer.send(guest(count, "unwelcome " + name)).get();
        }

        Waits.until(() -> heard().stream().filter(g -> g.startsWith(name)).count() == count - count / 100);
        Waits.until(() -> mine().size() == count / 100 + 1);
        assertThat(mine())
                .filteredOn(e -> !e.failure().exception().equals(IllegalStateException.class.getName()))
                .hasSize(count / 100)
                .allMatch(e -> e.failure().exception().equals(UnprocessableEvent.class.getName())
                        || e.failure().exception().contains("Exception"));

        var ids = mine().stream().map(ParkedEvent::id).toList();
        var first = parked.request(ids, request("one"));
        var second = parked.request(ids, request("two"));
        assertThat(first).hasSameElementsAs(ids);
        assertThat(second).isEmpty();
        Waits.until(() -> mine().stream().allMatch(e -> e.count() == 2));
        assertThat(heard().stream().filter(g -> g.startsWith(name))).doesNotHaveDuplicates();

        parked.request(ids, new ParkedEvents.Request("three", Action.DISCARD, "poison", "operator", 1000));
        Waits.until(() -> mine().isEmpty());
    }

    private static ParkedEvents.Request request(String id) {
        return new ParkedEvents.Request(id, Action.REDRIVE, "mended", "operator", 1000);
    }

    private ProducerRecord<byte[], byte[]> poison(int i) {
        return switch ((i / 100) % 4) {
            case 0 -> message(i, Guests.TYPE, "{not json");
            case 1 -> message(i, "dk.samspil.test.guest-added.v99", "{}");
            case 2 -> message(i, Guests.TYPE, "{\"name\": [\"" + "x".repeat(900_000) + "\"]}");
            default -> message(i, Guests.TYPE, null);
        };
    }

    private ProducerRecord<byte[], byte[]> guest(int i, String guest) {
        return message(i, Guests.TYPE, "{\"name\": \"" + guest + "\"}");
    }

    /** Each under a key of its own, so that none waits behind another. */
    private ProducerRecord<byte[], byte[]> message(int i, String type, @Nullable String data) {
        var like = Records.of(new TopicPartition(Guests.TOPIC, 0), i, name + i, type, data);
        like.headers().remove("ce_id");
        like.headers().add("ce_id", ("guests/" + name + i + "/" + (i + 1)).getBytes(StandardCharsets.UTF_8));
        return new ProducerRecord<>(Guests.TOPIC, null, like.key(), like.value(), like.headers());
    }

    private List<ParkedEvent> mine() {
        return parked.find(Filter.all(), 20_000).stream()
                .filter(e -> e.key() != null && new String(e.key(), StandardCharsets.UTF_8).startsWith(name))
                .toList();
    }

    private void add(String list, String guest) {
        add(lists, list, guest);
    }

    private static void add(Lists lists, String list, String guest) {
        Cause.command(guest)
                .run(() -> lists.change(
                        list,
                        Guests.Answer.class,
                        current -> Guests.orEmpty(current, list).add(guest)));
    }

    private List<String> heard() {
        return lists.find(HopApplication.HEARD).map(l -> l.state().names()).orElse(List.of());
    }
}
