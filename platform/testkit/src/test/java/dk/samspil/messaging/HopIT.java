package dk.samspil.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        HopApplication.mended = false;
        service.close();
    }

    @Test
    void aCommandReachesTheOtherAggregateOverTheBroker() {
        var guest = "guest " + name;
        add("mine", guest);

        Waits.until(() -> heard().contains(guest));
    }

    /** Two instances of the service, and a rebalance in the middle: what was handled but not committed comes again. */
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

    /** R6: exactly the poison is parked, with cause and origin, and the rest is handled. */
    @Test
    void parksExactlyThePoison() throws Exception {
        var count = Tier.of(400, 10_000);
        send(count);

        Waits.until(() -> heard().stream().filter(g -> g.startsWith(name)).count() == count - count / 100);
        Waits.until(() -> mine().size() == count / 100);
        assertThat(mine()).allSatisfy(event -> {
            var number = Integer.parseInt(key(event).substring(name.length()));
            assertThat(number % 100).isEqualTo(50);
            assertThat(event.failure().exception()).isEqualTo(UnprocessableEvent.class.getName());
            assertThat(event.partition().topic()).isEqualTo(Guests.TOPIC);
            assertThat(event.id()).endsWith("/" + event.partition().partition() + "/" + event.offset());
        });
    }

    /** R7: whatever two operators ask for at once is done once; what fails again stays, what is mended is handled. */
    @Test
    void redrivesOnceForTwoOperatorsAtOnce() throws Exception {
        var count = Tier.of(40, 400);
        try (var producer = producer()) {
            for (int i = 0; i < 4 * count; i++) {
                // Among good ones: a group where most fail stops.
                producer.send(guest(i, (i % 4 == 0 ? "unwelcome " : "") + name + " " + i))
                        .get();
            }
        }
        Waits.until(() -> mine().size() == count);
        var ids = mine().stream().map(ParkedEvent::id).toList();

        assertThat(askedByTwo(ids)).hasSize(count).doesNotHaveDuplicates();
        Waits.until(() -> mine().stream().allMatch(e -> e.count() == 2));
        assertThat(heard()).noneMatch(g -> g.startsWith("unwelcome " + name));

        HopApplication.mended = true;
        assertThat(askedByTwo(ids)).hasSize(count).doesNotHaveDuplicates();
        Waits.until(() -> mine().isEmpty());
        assertThat(heard().stream().filter(g -> g.startsWith("unwelcome " + name)))
                .hasSize(count)
                .doesNotHaveDuplicates();
        var database = service.getBean(MongoDatabase.class);
        assertThat(database.getCollection("parkedSettled").countDocuments()).isEqualTo(count);
    }

    @Test
    void aRequestThatComesAgainTakesWhatItHasTaken() {
        var event = new ParkedEvent(
                "nobody",
                new TopicPartition(Guests.TOPIC, 0),
                1,
                Instant.EPOCH,
                null,
                null,
                List.of(),
                ParkedEvent.Failure.behind(),
                0,
                Instant.EPOCH,
                Optional.empty());
        parked.park(event);

        assertThat(parked.request(List.of(event.id()), request("one"))).hasSize(1);
        assertThat(parked.request(List.of(event.id()), request("one"))).hasSize(1);
        assertThat(parked.request(List.of(event.id()), request("two"))).isEmpty();
    }

    /** The ids that the two got between them. */
    private List<String> askedByTwo(List<String> ids) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> parked.request(ids, request("one")));
            var two = threads.submit(() -> parked.request(ids, request("two")));
            return Stream.concat(one.get().stream(), two.get().stream()).toList();
        }
    }

    private void send(int count) throws Exception {
        try (var producer = producer()) {
            for (int i = 0; i < count; i++) {
                producer.send(i % 100 == 50 ? poison(i) : guest(i, name + " " + i))
                        .get();
            }
        }
    }

    private static KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", Infrastructure.get().brokers()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
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
                .filter(e -> e.key() != null && key(e).startsWith(name))
                .toList();
    }

    private static String key(ParkedEvent event) {
        return new String(Objects.requireNonNull(event.key()), StandardCharsets.UTF_8);
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
        return HopApplication.HEARD.stream()
                .map(lists::find)
                .flatMap(Optional::stream)
                .flatMap(list -> list.state().names().stream())
                .toList();
    }
}
