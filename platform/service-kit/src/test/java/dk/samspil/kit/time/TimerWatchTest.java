package dk.samspil.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.testkit.RecordedSpans;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class TimerWatchTest {
    private final RecordedSpans spans = new RecordedSpans();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final TimerWatch watch = new TimerWatch(spans, metrics);

    @Test
    void whatATimerDoesFollowsFromItsSpan() {
        var seen = new ArrayList<TraceParent>();
        watch.run(new Timer("lapse", () -> seen.add(Cause.current().trace())));

        var span = spans.named("timer lapse");
        assertThat(span.parent()).isNull();
        assertThat(seen).containsExactly(span.context());
    }

    @Test
    void tellsWhenItRanLastWithoutFailing() {
        var failing = new Timer("lapse", () -> {
            throw new IllegalStateException("a name");
        });
        watch.watch(failing);
        assertThatThrownBy(() -> watch.run(failing)).isInstanceOf(IllegalStateException.class);
        assertThat(age()).isNaN();

        watch.run(new Timer("lapse", () -> {}));
        assertThat(age()).isBetween(0.0, 60.0);
        assertThat(runs("failed")).isEqualTo(1);
        assertThat(runs("done")).isEqualTo(1);
        assertThat(spans.all().getFirst().failure()).isEqualTo(IllegalStateException.class.getName());
    }

    private double age() {
        return metrics.get("samspil.timers.last.age")
                .tag("timer", "lapse")
                .gauge()
                .value();
    }

    private long runs(String outcome) {
        return metrics.timer("samspil.timers.run", "timer", "lapse", "outcome", outcome)
                .count();
    }
}
