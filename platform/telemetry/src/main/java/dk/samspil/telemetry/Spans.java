package dk.samspil.telemetry;

import org.jspecify.annotations.Nullable;

/**
 * Where the spans of flows are recorded. Nothing that the system does depends on whether they are: the trace that a
 * flow belongs to is carried either way.
 */
@FunctionalInterface
public interface Spans extends AutoCloseable {

    /** Records nothing: what happens belongs to the span that was there before. */
    Spans NONE = (_, _, parent) -> new Unrecorded(parent == null ? TraceParent.fresh() : parent);

    /**
     * Begins a span; it is told of when it has ended.
     *
     * @param name of few values: no ids
     * @param parent null for the first span of a new trace
     */
    Span begin(Span.Kind kind, String name, @Nullable TraceParent parent);

    /** Whether spans go anywhere, so that it is worth saying more of them. */
    default boolean isRecording() {
        return false;
    }

    /** Hands on what has ended. */
    @Override
    default void close() {}
}
