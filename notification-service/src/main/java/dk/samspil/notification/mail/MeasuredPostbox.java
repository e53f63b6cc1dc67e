package dk.samspil.notification.mail;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.notification.application.Postbox;
import dk.samspil.telemetry.Attributes;
import dk.samspil.telemetry.Span;
import dk.samspil.telemetry.Spans;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A span and a time for each mail that is handed over, by what came of it. */
public final class MeasuredPostbox implements Postbox {
    private final Postbox postbox;
    private final Spans spans;
    private final MeterRegistry metrics;

    public MeasuredPostbox(Postbox postbox, Spans spans, MeterRegistry metrics) {
        this.postbox = postbox;
        this.spans = spans;
        this.metrics = metrics;
    }

    @Override
    public Delivery post(Parcel parcel, Escort escort) {
        var cause = Cause.current();
        var span = spans.begin(Span.Kind.CLIENT, "send mail", cause.trace())
                .with(Attributes.CORRELATION, cause.correlationId())
                .with("network.protocol.name", "smtp")
                .with("samspil.mail.id", parcel.mail().value());
        var begun = System.nanoTime();
        try {
            var delivery = cause.within(span.context()).call(() -> postbox.post(parcel, escort));
            tell(span, delivery, System.nanoTime() - begun);
            return delivery;
        } finally {
            span.end();
        }
    }

    @Override
    public boolean reachable() {
        return postbox.reachable();
    }

    private void tell(Span span, Delivery delivery, long nanos) {
        var outcome = delivery.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        metrics.timer("samspil.mail.smtp", "outcome", outcome).record(nanos, TimeUnit.NANOSECONDS);
        span.with("samspil.mail.outcome", outcome);
        switch (delivery) {
            case Delivery.Accepted(var reply) -> span.with("samspil.smtp.code", reply.code());
            case Delivery.Later(var reply) -> span.with("samspil.smtp.code", reply.code());
            case Delivery.Refused(var reply) ->
                span.with("samspil.smtp.code", reply.code()).failed(outcome);
            case Delivery.AddressRefused(var reply) ->
                span.with("samspil.smtp.code", reply.code()).failed(outcome);
            case Delivery.Lost _, Delivery.CutOff _, Delivery.Withheld _, Delivery.Doubtful _ -> span.failed(outcome);
        }
    }
}
