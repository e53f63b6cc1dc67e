package dk.samspil.operations.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.operations.domain.LagReport;
import dk.samspil.operations.domain.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchLagTest {
    private int second;
    private int asked;
    private boolean away;
    private final WatchLag lag = new WatchLag(this::report, () -> Sample.at(second));

    @Test
    void asksTheBrokerAtMostOnceASecond() {
        lag.handle();
        lag.handle();
        assertThat(asked).isOne();

        second = 1;
        lag.handle();
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void labelsWhatIsOldWithItsTime() {
        away = true;
        assertThat(lag.handle()).isEmpty();

        away = false;
        second = 10;
        assertThat(lag.handle().orElseThrow().stale()).isFalse();

        away = true;
        second = 30;
        var known = lag.handle().orElseThrow();
        assertThat(known.stale()).isTrue();
        assertThat(known.report().at()).isEqualTo(Sample.at(10));
    }

    @Test
    void leavesABrokerAloneThatDoesNotAnswer() {
        away = true;
        lag.handle();

        second = 9;
        lag.handle();
        assertThat(asked).isOne();

        second = 10;
        lag.handle();
        assertThat(asked).isEqualTo(2);
    }

    private LagReport report() {
        asked++;
        if (away) throw new IllegalStateException("away");
        return new LagReport(Sample.at(second), List.of());
    }
}
