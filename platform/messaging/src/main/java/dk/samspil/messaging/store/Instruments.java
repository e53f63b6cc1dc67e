package dk.samspil.messaging.store;

import dk.samspil.telemetry.Spans;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;

/** Where the engine tells what it does. */
public record Instruments(Spans spans, MeterRegistry metrics) {

    /** Nowhere. */
    public static Instruments none() {
        return new Instruments(Spans.NONE, new CompositeMeterRegistry());
    }
}
