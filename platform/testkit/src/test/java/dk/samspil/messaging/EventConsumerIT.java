package dk.samspil.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.messaging.aggregate.OutboxFull;
import dk.samspil.messaging.aggregate.StoreUnavailable;
import dk.samspil.messaging.consume.Arrival;
import dk.samspil.messaging.consume.DeliverAgain;
import dk.samspil.messaging.consume.EventConsumer;
import dk.samspil.messaging.consume.GroupStopped;
import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.consume.Infrastructure;
import dk.samspil.messaging.consume.ParkedEvent;
import dk.samspil.messaging.consume.ParkedEvents;
import dk.samspil.messaging.consume.ParkedEvents.Action;
import dk.samspil.messaging.consume.ParkedEvents.Filter;
import dk.samspil.messaging.consume.Retry;
import dk.samspil.messaging.consume.Schemas;
import dk.samspil.messaging.mongo.MongoParkedEvents;
import dk.samspil.telemetry.Attributes;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.testkit.InMemoryAggregates;
import dk.samspil.testkit.RecordedSpans;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a group does with records that it can't handle, on the real store. */
class EventConsumerIT {
    private static final TopicPartition PARTITION = new TopicPartition("registration.events", 0);
    private static final String GUEST = "dk.samspil.test.guest-added.v1";

    private final ParkedEvents parked =
            new MongoParkedEvents(dk.samspil.testkit.Infrastructure.get().freshDatabase());
    private final List<String> handled = new ArrayList<>();
    private final Set<String> failing = new HashSet<>();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final RecordedSpans spans = new RecordedSpans();
    private boolean storeAnswers = true;
    private long offset;

    private final EventConsumer consumer = consumer();

    record Guest(String name) {}

    @Test
    void handlesWhatTheTableKnowsAndPassesOverTheRest() {
        receive("k", GUEST, "{\"name\": \"Ane\", \"of a newer release\": 1}");
        receive("k", "dk.samspil.test.none-of-our-business.v1", "{}");

        assertThat(handled).containsExactly("Ane");
        assertThat(parked.waiting("group")).isZero();
    }

    @Test
    void handsEverythingToWhoeverKeepsARecordOfAll() {
        var arrivals = new ArrayList<Arrival>();
        var recording = consumer(HandlerTable.onAny(arrivals::add));

        recording.receive(message("k", GUEST, "{not by the schema"));
        recording.receive(message("k", "dk.samspil.test.guest-added.v7", "{}"));
        recording.receive(message(null, "", null));
        recording.receive(new ConsumerRecord<>(PARTITION.topic(), 0, 3, null, new byte[] {(byte) 0xff}));

        assertThat(arrivals).extracting(Arrival::type).containsExactly(GUEST, "dk.samspil.test.guest-added.v7", "", "");
        assertThat(arrivals).extracting(a -> a.event().isPresent()).containsExactly(true, true, true, false);
        assertThat(arrivals).extracting(Arrival::offset).containsExactly(0L, 1L, 2L, 3L);
        assertThat(parked.waiting("group")).isZero();
    }

    @Test
    void parksWhatWhoeverKeepsARecordOfAllCanNotTake() {
        var broken = consumer(HandlerTable.onAny(arrival -> {
            throw new IllegalStateException("injected");
        }));

        broken.receive(message("k", GUEST, name("Ane")));

        assertThat(parked.waiting("group")).isOne();
    }

    @Test
    void handlesTombstonesByTheirTopic() {
        var forgetful = consumer(HandlerTable.of(
                HandlerTable.onTombstone(PARTITION.topic(), about -> handled.add("forget " + about.key()))));

        forgetful.receive(message("k", "", null));

        assertThat(handled).containsExactly("forget k");
        assertThat(parked.waiting("group")).isZero();
    }

    @Test
    void triesAPassingErrorAgain() {
        var attempts = new ArrayList<String>();
        var moody = consumer(HandlerTable.of(HandlerTable.on(GUEST, Guest.class, guest -> {
            attempts.add(guest.name());
            if (attempts.size() < 3) throw new IllegalStateException("injected");
        })));

        moody.receive(message("k", GUEST, name("Ane")));

        assertThat(attempts).hasSize(3);
        assertThat(parked.waiting("group")).isZero();
    }

    @Test
    void parksWhatCanNotBeHandledWithItsCauseAndOrigin() {
        failing.add("Ane");

        receive("k", GUEST, name("Ane"));

        var event = parked.find(Filter.all(), 10).getFirst();
        assertThat(event.id()).isEqualTo("group/registration.events/0/0");
        assertThat(event.failure().exception()).isEqualTo(IllegalStateException.class.getName());
        assertThat(event.failure().frames())
                .anyMatch(f -> f.contains("EventConsumerIT"))
                .noneMatch(f -> f.contains("secret"));
        assertThat(event.type()).isEqualTo(GUEST);
        assertThat(new String(event.value(), StandardCharsets.UTF_8)).isEqualTo(name("Ane"));
    }

    @Test
    void findsByTheRecordKeyAndByWhateverTheEventMentions() {
        failing.add("Ane");
        receive("call/k", GUEST, name("Ane"));
        receive("call/other", GUEST, "{not json");
        var about = parked.find(Filter.all(), 10).getFirst().arrival().event().orElseThrow();

        assertThat(named("call/k")).hasSize(1);
        assertThat(named("other")).hasSize(1);
        assertThat(named("call")).hasSize(2);
        assertThat(named(about.source() + "/" + about.id())).isNotEmpty();
        assertThat(named(about.correlationId())).isNotEmpty();
        assertThat(named("nobody")).isEmpty();
    }

    private List<ParkedEvent> named(String key) {
        return parked.find(
                new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(key)),
                10);
    }

    @Test
    void laterEventsOfTheKeyWaitBehindAndOthersDoNot() {
        failing.add("Ane");

        receive("k", GUEST, name("Ane"));
        receive("other", GUEST, name("Bo"));
        receive("k", GUEST, name("Carl"));

        assertThat(handled).containsExactly("Bo");
        assertThat(parked.waiting("group")).isEqualTo(2);
    }

    @Test
    void blockedKeysAreKnownAgainAfterARestart() {
        failing.add("Ane");
        receive("k", GUEST, name("Ane"));

        var restarted = consumer();
        restarted.assigned(List.of(PARTITION));
        restarted.receive(message("k", GUEST, name("Bo")));

        assertThat(handled).isEmpty();
        assertThat(parked.waiting("group")).isEqualTo(2);
    }

    @Test
    void parksPoisonAtOnce() {
        receive("a", GUEST, "{not json");
        receive("b", GUEST, "{\"name\": {}}");
        receive("c", "dk.samspil.test.guest-added.v2", "{}");
        receive("d", GUEST, null);
        receive(null, GUEST, "[]");
        receive("f", "", "{}");

        assertThat(parked.find(Filter.all(), 10))
                .hasSize(6)
                .allMatch(e -> e.failure().exception().contains("Unprocessable"));
        assertThat(handled).isEmpty();
    }

    @Test
    void parkingTheSameRecordAgainIsParkingItOnce() {
        failing.add("Ane");
        var message = message("k", GUEST, name("Ane"));

        consumer.receive(message);
        consumer().receive(message);

        assertThat(parked.waiting("group")).isEqualTo(1);
    }

    @Test
    void redrivesOldestFirstAndGoesOnWithTheKey() {
        failing.add("Ane");
        receive("k", GUEST, name("Ane"));
        receive("k", GUEST, name("Bo"));
        failing.clear();

        assertThat(request(Action.REDRIVE, allIds())).hasSize(2);
        between();
        receive("k", GUEST, name("Carl"));

        assertThat(handled).containsExactly("Ane", "Bo", "Carl");
        assertThat(parked.waiting("group")).isZero();
    }

    @Test
    void anArrivalDuringARedriveWaitsBehindWhatIsStillParked() {
        failing.add("Ane");
        receive("k", GUEST, name("Ane"));
        receive("k", GUEST, name("Bo"));
        failing.clear();
        request(Action.REDRIVE, List.of(allIds().getFirst()));

        between();
        receive("k", GUEST, name("Carl"));

        assertThat(handled).containsExactly("Ane");
        request(Action.REDRIVE, allIds());
        between();
        assertThat(handled).containsExactly("Ane", "Bo", "Carl");
    }

    @Test
    void anEventThatIsNotFirstInLineWaitsForThoseBeforeIt() {
        failing.add("Ane");
        receive("k", GUEST, name("Ane"));
        receive("k", GUEST, name("Bo"));
        failing.clear();

        request(Action.REDRIVE, List.of(allIds().getLast()));
        between();

        assertThat(handled).isEmpty();
        assertThat(parked.waiting("group")).isEqualTo(2);
    }

    @Test
    void oneThatFailsAgainStaysFirstInLineWithItsCountRaised() {
        failing.add("Ane");
        receive("k", GUEST, name("Ane"));
        receive("k", GUEST, name("Bo"));

        request(Action.REDRIVE, allIds());
        between();

        assertThat(handled).isEmpty();
        assertThat(parked.find(Filter.all(), 10).getFirst().count()).isEqualTo(2);
        failing.clear();
        assertThat(request(Action.REDRIVE, allIds())).hasSize(2);
        between();
        assertThat(handled).containsExactly("Ane", "Bo");
    }

    @Test
    void discardsWithoutHandling() {
        failing.add("Ane");
        receive("k", GUEST, name("Ane"));
        receive("k", GUEST, name("Bo"));

        request(Action.DISCARD, List.of(allIds().getFirst()));
        between();
        request(Action.REDRIVE, allIds());
        between();

        assertThat(handled).containsExactly("Bo");
    }

    @Test
    void aLineThatIsStuckHoldsUpNoOther() {
        failing.add("Ane");
        receive("stuck", GUEST, name("Ane"));
        IntStream.range(0, 150).forEach(i -> receive("stuck", GUEST, name("behind " + i)));
        failing.add("Bo");
        receive("other", GUEST, name("Bo"));
        failing.remove("Bo");

        request(Action.REDRIVE, allIds());
        between();

        assertThat(handled).containsExactly("Bo");
        assertThat(request(Action.DISCARD, allIds())).hasSize(151);
        between();
        assertThat(parked.waiting("group")).isZero();
    }

    @Test
    void aLateRepeatOfADiscardedEventBlocksNothing() {
        failing.add("Ane");
        var message = message("k", GUEST, name("Ane"));
        consumer.receive(message);
        request(Action.DISCARD, allIds());
        between();

        consumer.receive(message);
        receive("k", GUEST, name("Bo"));

        assertThat(handled).containsExactly("Bo");
        assertThat(parked.waiting("group")).isZero();
    }

    @Test
    void aTombstoneForgetsWhatIsParkedUnderItsKey() {
        var forgetful = consumer(HandlerTable.of(
                HandlerTable.on(GUEST, Guest.class, _ -> {
                    throw new IllegalStateException("injected");
                }),
                HandlerTable.onTombstone(PARTITION.topic(), about -> handled.add("forget " + about.key()))));
        forgetful.receive(message("k", GUEST, name("Ane")));

        forgetful.receive(message("k", "", null));

        assertThat(handled).containsExactly("forget k");
        assertThat(parked.find(Filter.all(), 10)).isEmpty();
    }

    @Test
    void anErrorInAHandlerParksTheEventAndGoesOn() {
        var broken = consumer(HandlerTable.of(HandlerTable.on(GUEST, Guest.class, _ -> {
            throw new NoClassDefFoundError("injected");
        })));

        broken.receive(message("k", GUEST, name("Ane")));

        assertThat(parked.waiting("group")).isEqualTo(1);
    }

    @Test
    void aFullOutboxIsNoFaultOfTheEvent() {
        var full = consumer(HandlerTable.of(HandlerTable.on(GUEST, Guest.class, _ -> {
            throw new OutboxFull("injected");
        })));

        assertThatThrownBy(() -> full.receive(message("k", GUEST, name("Ane")))).isInstanceOf(DeliverAgain.class);
        assertThat(parked.waiting("group")).isZero();
    }

    /** R3: the process dies after the handler's save and before the offset is committed. */
    @Test
    void anEventThatWasHandledAndNotCommittedChangesNothingWhenItComesAgain() {
        var heard = new InMemoryAggregates<String, Guests, Guests.Told>(
                "guests", id -> id, Guests.TRANSLATOR, Clock.systemUTC());
        var table = HandlerTable.of(HandlerTable.on(
                GUEST,
                Guest.class,
                guest -> heard.react("heard", g -> Guests.orEmpty(g, "heard").add(guest.name()))));
        var record = message("k", GUEST, name("Ane"));

        consumer(table).receive(record);
        consumer(table).receive(record);

        assertThat(heard.find("heard").orElseThrow().state().names()).containsExactly("Ane");
        assertThat(heard.events()).hasSize(1);
    }

    @Test
    void twoOperatorsAtOnceHaveOneEffect() {
        failing.add("Ane");
        receive("k", GUEST, name("Ane"));
        failing.clear();
        var ids = allIds();

        var first = request(Action.REDRIVE, ids);
        var second = request(Action.DISCARD, ids);
        between();
        between();

        assertThat(first).hasSize(1);
        assertThat(second).isEmpty();
        assertThat(handled).containsExactly("Ane");
    }

    @Test
    void redrivesNoFasterThanAskedFor() {
        IntStream.range(0, 20).forEach(i -> {
            failing.add("guest " + i);
            receive("key" + i, GUEST, name("guest " + i));
            receive("good" + i, GUEST, name("good"));
            receive("better" + i, GUEST, name("good"));
        });
        handled.clear();
        failing.clear();

        parked.request(allIds(), new ParkedEvents.Request("r", Action.REDRIVE, "mended", "operator", 5));
        between();

        assertThat(handled).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void parksNothingWhileTheStoreIsAway() {
        storeAnswers = false;
        var away = consumer(HandlerTable.of(HandlerTable.on(GUEST, Guest.class, _ -> {
            throw new StoreUnavailable("injected");
        })));

        assertThatThrownBy(() -> away.receive(message("k", GUEST, name("Ane")))).isInstanceOf(DeliverAgain.class);
        assertThat(parked.waiting("group")).isZero();
    }

    @Test
    void stopsRatherThanParkAWholeTopicForABadRelease() {
        IntStream.range(0, 50).forEach(i -> {
            failing.add("guest " + i);
            receive("key" + i, GUEST, name("guest " + i));
        });
        failing.add("the last straw");

        assertThatThrownBy(() -> receive("k", GUEST, name("the last straw"))).isInstanceOf(GroupStopped.class);
        assertThatThrownBy(() -> receive("good", GUEST, name("good"))).isInstanceOf(GroupStopped.class);
        assertThat(consumer.isStopped()).isTrue();
        assertThat(parked.waiting("group")).isEqualTo(50);
    }

    @Test
    void aHandledEventContinuesTheSpanThatPublishedIt() {
        var sent = TraceParent.fresh();
        var message = message("k", GUEST, name("Ane"));
        message.headers().add(TraceParent.HEADER, sent.header().getBytes(StandardCharsets.UTF_8));

        consumer.receive(message);

        var span = spans.all().getFirst();
        assertThat(span.parent()).isEqualTo(sent);
        assertThat(span.name()).isEqualTo("process " + PARTITION.topic());
        assertThat(span.attributes())
                .containsEntry("messaging.destination.partition.id", Integer.toString(PARTITION.partition()))
                .containsEntry("messaging.kafka.offset", Long.toString(message.offset()))
                .containsEntry("cloudevents.event_type", GUEST);
    }

    @Test
    void anEventThatTellsOfNoTraceBeginsOneThatItsFlowIsFoundBy() {
        receive("k", GUEST, name("Ane"));

        assertThat(spans.all()).singleElement().satisfies(span -> {
            assertThat(span.parent()).isNull();
            assertThat(span.attributes()).containsEntry(Attributes.CORRELATION, "flow");
        });
    }

    @Test
    void aFailureIsToldByItsClassAlone() {
        failing.add("Ane");
        receive("k", GUEST, name("Ane"));

        assertThat(spans.all())
                .hasSize(4)
                .allSatisfy(span -> assertThat(span.failure()).isEqualTo(IllegalStateException.class.getName()));
        assertThat(metrics.counter("samspil.events.retries").count()).isEqualTo(3);
        assertThat(metrics.counter("samspil.events.parked", "topic", PARTITION.topic())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void tellsHowLongTheRecordInHandHasWaited() {
        var own = new SimpleMeterRegistry();
        storeAnswers = false;
        var away = consumer(
                HandlerTable.of(HandlerTable.on(GUEST, Guest.class, _ -> {
                    throw new StoreUnavailable("injected");
                })),
                own);
        assertThat(own.get("samspil.events.oldest.age").gauge().value()).isZero();
        var old = new ConsumerRecord<>(
                PARTITION.topic(),
                PARTITION.partition(),
                0,
                System.currentTimeMillis() - 60_000,
                TimestampType.CREATE_TIME,
                0,
                0,
                new byte[0],
                name("Ane").getBytes(StandardCharsets.UTF_8),
                message("k", GUEST, "").headers(),
                Optional.empty());
        assertThatThrownBy(() -> away.receive(old)).isInstanceOf(DeliverAgain.class);

        assertThat(own.get("samspil.events.oldest.age").gauge().value()).isGreaterThanOrEqualTo(60);
        away.revoked(List.of(PARTITION));
        assertThat(own.get("samspil.events.oldest.age").gauge().value()).isZero();
    }

    private EventConsumer consumer() {
        return consumer(HandlerTable.of(HandlerTable.on(GUEST, Guest.class, guest -> {
            if (failing.contains(guest.name())) throw new IllegalStateException("a secret name: " + guest.name());
            handled.add(guest.name());
        })));
    }

    private EventConsumer consumer(HandlerTable table) {
        return consumer(table, metrics);
    }

    private EventConsumer consumer(HandlerTable table, SimpleMeterRegistry metrics) {
        var consumer = new EventConsumer(
                "group",
                table,
                new Schemas(),
                parked,
                new Infrastructure(() -> storeAnswers),
                new Retry(4, Duration.ofMillis(1)),
                metrics,
                spans);
        consumer.assigned(List.of(PARTITION));
        return consumer;
    }

    /** Idle time of the consumer thread, until it has looked after what is parked. */
    private void between() {
        var look = System.nanoTime() + 250_000_000L;
        Waits.until(() -> {
            consumer.betweenRecords();
            return System.nanoTime() > look;
        });
    }

    private List<String> request(Action action, List<String> ids) {
        return parked.request(ids, new ParkedEvents.Request("r" + offset, action, "mended", "operator", 1000));
    }

    private List<String> allIds() {
        return parked.find(Filter.all(), 1000).stream().map(ParkedEvent::id).toList();
    }

    private void receive(@Nullable String key, String type, @Nullable String data) {
        consumer.receive(message(key, type, data));
    }

    private ConsumerRecord<byte[], byte[]> message(@Nullable String key, String type, @Nullable String data) {
        return Records.of(PARTITION, offset++, key, type, data);
    }

    private static String name(String name) {
        return "{\"name\": \"" + name + "\"}";
    }
}
