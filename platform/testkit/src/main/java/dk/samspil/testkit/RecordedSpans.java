package dk.samspil.testkit;

import dk.samspil.telemetry.Span;
import dk.samspil.telemetry.Spans;
import dk.samspil.telemetry.TraceParent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Spans in memory: those that have ended, in the order of their ends. */
public final class RecordedSpans implements Spans {
    private final List<Recorded> ended = new CopyOnWriteArrayList<>();

    @Override
    public Span begin(Span.Kind kind, String name, @Nullable TraceParent parent) {
        return new Recording(kind, name, parent);
    }

    @Override
    public boolean isRecording() {
        return true;
    }

    public List<Recorded> all() {
        return List.copyOf(ended);
    }

    /** The only one of this name. */
    public Recorded named(String name) {
        var found = ended.stream().filter(span -> span.name().equals(name)).toList();
        if (found.size() != 1) throw new AssertionError(found.size() + " spans are named " + name + ": " + ended);
        return found.getFirst();
    }

    /**
     * A span that has ended.
     *
     * @param parent null for the first of a trace
     * @param failure why it failed; empty if it did not
     */
    public record Recorded(
            Span.Kind kind,
            String name,
            @Nullable TraceParent parent,
            TraceParent context,
            Map<String, String> attributes,
            String failure) {}

    private final class Recording implements Span {
        private final Kind kind;
        private final @Nullable TraceParent parent;
        private final TraceParent context;
        private final Map<String, String> attributes = new ConcurrentHashMap<>();
        private volatile String name;
        private volatile String failure = "";

        Recording(Kind kind, String name, @Nullable TraceParent parent) {
            this.kind = kind;
            this.name = name;
            this.parent = parent;
            var fresh = TraceParent.fresh();
            this.context = parent == null ? fresh : new TraceParent(parent.traceId(), fresh.spanId(), parent.sampled());
        }

        @Override
        public TraceParent context() {
            return context;
        }

        @Override
        public Span with(String attribute, String value) {
            attributes.put(attribute, value);
            return this;
        }

        @Override
        public Span with(String attribute, long value) {
            return with(attribute, Long.toString(value));
        }

        @Override
        public Span named(String other) {
            name = other;
            return this;
        }

        @Override
        public void failed(Throwable thrown) {
            failed(thrown.getClass().getName());
        }

        @Override
        public void failed(String reason) {
            failure = reason;
        }

        @Override
        public void end() {
            ended.add(new Recorded(kind, name, parent, context, Map.copyOf(attributes), failure));
        }
    }
}
