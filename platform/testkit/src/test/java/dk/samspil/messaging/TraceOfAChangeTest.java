package dk.samspil.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.relay.EventSender;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.messaging.relay.TracedSender;
import dk.samspil.messaging.store.AggregateStore;
import dk.samspil.messaging.store.Instruments;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.messaging.store.StoredAggregates;
import dk.samspil.telemetry.Spans;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.testkit.FaultyStore;
import dk.samspil.testkit.InMemoryAggregateStore;
import dk.samspil.testkit.RecordedSpans;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** From the command over the save to the broker, each span follows from the one before; unrecorded, the trace is carried all the same. */
class TraceOfAChangeTest {
    private static final TraceParent ASKED = TraceParent.fresh();
    private static final String ROUTE = "POST /api/guests/{id}";

    private final InMemoryAggregateStore<Guests> kept = new InMemoryAggregateStore<>("guests");
    private final RecordedSpans spans = new RecordedSpans();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Queue<OutboxEntry> sent = new ConcurrentLinkedQueue<>();

    @Test
    void theEventCarriesTheSpanThatSendsIt() {
        var guests = guests(spans);
        command().run(() -> add(guests, "Ane"));

        Waits.until(() -> spans.all().size() == 2);
        var change = spans.named("change guests");
        var send = spans.named("send " + Guests.TOPIC);
        assertThat(change.parent()).isEqualTo(ASKED);
        assertThat(send.parent()).isEqualTo(change.context());
        assertThat(sent)
                .extracting(OutboxEntry::traceParent)
                .containsExactly(send.context().header());
    }

    @Test
    void aStepFollowsFromTheChangeThatLeftIt() {
        var guests = guests(spans);
        command()
                .run(() -> guests.react(
                        "list",
                        _ -> Change.to(Guests.empty("list", 1), List.of(new Guests.Told.Forwarded("other", "Bo")))));

        Waits.until(() -> !sent.isEmpty() && spans.all().size() == 4);
        var step = spans.named("step add");
        assertThat(spans.all())
                .filteredOn(s -> s.context().equals(step.parent()))
                .singleElement()
                .matches(s -> s.name().equals("change guests"));
        assertThat(spans.all())
                .filteredOn(s -> step.context().equals(s.parent()))
                .singleElement()
                .matches(s -> s.name().equals("change guests"));
    }

    @Test
    void unrecordedTheTraceIsCarriedAsItCame() {
        var guests = guests(Spans.NONE);
        command().run(() -> add(guests, "Ane"));

        Waits.until(() -> sent.size() == 1);
        assertThat(sent).extracting(OutboxEntry::traceParent).containsExactly(ASKED.header());
    }

    @Test
    void onlyWhatARequestLedToDirectlyNamesItsOperation() {
        var guests = guests(Spans.NONE);
        command().run(() -> add(guests, "Ane"));
        Cause.event("stream", 1, "e1", "flow", ASKED)
                .run(() -> guests.react("list", l -> l.orElseThrow().add("Bo")));

        Waits.until(() -> sent.size() == 2);
        assertThat(sent).extracting(OutboxEntry::operation).containsExactly(ROUTE, "");
    }

    @Test
    void aFailedChangeIsToldByItsClassAlone() {
        var guests = guests(spans);
        assertThatThrownBy(() -> command()
                        .run(() -> guests.react("list", _ -> {
                            throw new IllegalArgumentException("a name");
                        })))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(spans.named("change guests").failure()).isEqualTo(IllegalArgumentException.class.getName());
        assertThat(spans.all().toString()).doesNotContain("a name");
    }

    @Test
    void countsSavesAndThoseThatSomebodyElseWasFasterThan() {
        var store = new FaultyStore<>(kept).nextSave(FaultyStore.stale());
        var guests = guests(store, Spans.NONE);
        command().run(() -> add(guests, "Ane"));

        assertThat(metrics.counter("samspil.changes.conflicts", "kind", "guests")
                        .count())
                .isEqualTo(1);
        assertThat(metrics.get("samspil.changes.saved").timer().count()).isEqualTo(2);
        assertThat(metrics.get("samspil.changes.batch").summary().max()).isEqualTo(1);
    }

    private static Cause command() {
        return Cause.command(new Cause.Command("c1", "", null, () -> ROUTE), "flow", ASKED);
    }

    private static void add(StoredAggregates<String, Guests, Guests.Told> guests, String name) {
        guests.change(
                "list", Guests.Answer.class, l -> Guests.orEmpty(l, "list").add(name));
    }

    private StoredAggregates<String, Guests, Guests.Told> guests(Spans recorded) {
        return guests(kept, recorded);
    }

    private StoredAggregates<String, Guests, Guests.Told> guests(AggregateStore<Guests> store, Spans recorded) {
        EventSender broker = () -> (_, _, entry) -> {
            sent.add(entry);
            return CompletableFuture.completedFuture(null);
        };
        var steps = new AtomicReference<>(Steps.none());
        var relay = new SendingRelay(
                recorded.isRecording() ? new TracedSender(broker, recorded) : broker,
                () -> steps.get().within(recorded),
                "/test",
                new RelayMetrics(metrics));
        var guests = new StoredAggregates<String, Guests, Guests.Told>(
                store,
                Function.identity(),
                Guests.TRANSLATOR,
                relay,
                Clock.systemUTC(),
                new Instruments(recorded, metrics));
        steps.set(Steps.of(Steps.on(
                "add",
                Guests.Wanted.class,
                wanted -> guests.react(
                        wanted.list(), l -> Guests.orEmpty(l, wanted.list()).add(wanted.name())))));
        return guests;
    }
}
