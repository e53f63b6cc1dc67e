package dk.samspil.messaging.relay;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.telemetry.Attributes;
import dk.samspil.telemetry.Span;
import dk.samspil.telemetry.Spans;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.telemetry.logs.LogIds;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The private steps of a service: the one place that reads as "this decision leads to that use case". A
 * step runs after the save that left it, is repeated until it succeeds, and may be repeated after it has.
 */
public final class Steps {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, Step<?>> byName;
    private final Spans spans;

    private Steps(Map<String, Step<?>> byName, Spans spans) {
        this.byName = byName;
        this.spans = spans;
    }

    /** What is done at a step, and the data that it needs. */
    public record Step<T>(String name, Class<T> data, Consumer<T> action) {
        void take(byte[] json) {
            action.accept(JSON.readValue(json, data));
        }
    }

    public static <T> Step<T> on(String name, Class<T> data, Consumer<T> action) {
        return new Step<>(name, data, action);
    }

    public static Steps of(Step<?>... steps) {
        return new Steps(
                Stream.of(steps).collect(Collectors.toUnmodifiableMap(Step::name, Function.identity())), Spans.NONE);
    }

    /** These and more. */
    public Steps with(Step<?>... more) {
        var all = new HashMap<>(byName);
        for (var step : more) all.put(step.name(), step);
        return new Steps(Map.copyOf(all), spans);
    }

    public static Steps none() {
        return of();
    }

    /** The same steps, each in a span. */
    public Steps within(Spans recorded) {
        return new Steps(byName, recorded);
    }

    /** Takes the step of an outbox entry, under that entry as its cause. */
    public void take(String source, String kind, String id, OutboxEntry entry) {
        var step = byName.get(entry.target());
        if (step == null || entry.data() == null) throw new IllegalStateException("no step is named " + entry.target());
        var data = entry.data();
        var aggregate = source + "/" + kind + "/" + id;
        var span = spans.begin(
                        Span.Kind.INTERNAL,
                        "step " + step.name(),
                        TraceParent.parse(entry.traceParent()).orElse(null))
                .with(Attributes.CORRELATION, entry.correlationId());
        var taken = new Cause.Handled(aggregate + "#" + entry.key() + "@steps", entry.sequence(), entry.operation());
        var cause = Cause.step(taken, entry.causationId(), entry.correlationId(), span.context());
        try (var _ = LogIds.of(entry.correlationId(), span.context())) {
            cause.run(() -> step.take(data));
        } catch (RuntimeException e) {
            span.failed(e);
            throw e;
        } finally {
            span.end();
        }
    }
}
