package dk.samspil.messaging.store;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.telemetry.Attributes;
import dk.samspil.telemetry.Span;
import dk.samspil.telemetry.Spans;
import java.util.function.Function;

/** A span for each change of an aggregate, from the wait for its turn to the save; what it publishes follows from it. */
final class ChangeSpans {
    private final Spans spans;
    private final String kind;
    private final String name;

    ChangeSpans(Spans spans, String kind) {
        this.spans = spans;
        this.kind = kind;
        this.name = "change " + kind;
    }

    <A> Waiting.Outcome<A> around(String id, Cause cause, Function<Cause, Waiting.Outcome<A>> change) {
        if (!spans.isRecording()) return change.apply(cause);
        var span = spans.begin(Span.Kind.INTERNAL, name, cause.trace())
                .with(Attributes.CORRELATION, cause.correlationId())
                .with("samspil.aggregate", kind + "/" + id);
        try {
            var outcome = change.apply(cause.within(span.context()));
            span.with("samspil.decided", Boolean.toString(outcome.decided()));
            return outcome;
        } catch (RuntimeException e) {
            span.failed(e);
            throw e;
        } finally {
            span.end();
        }
    }
}
