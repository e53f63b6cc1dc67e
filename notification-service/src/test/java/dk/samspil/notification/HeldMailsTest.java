package dk.samspil.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.samspil.notification.domain.sending.Hold;
import dk.samspil.notification.domain.sending.Lane;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeldMailsTest {
    private int asked;
    private long now;
    private boolean away;
    private final HeldMails held = new HeldMails(this::ask, () -> now);

    @Test
    void isAskedOnceForAllLanesAndForAWhile() {
        assertThat(held.in(Lane.BULK)).isEqualTo(5);
        assertThat(held.in(Lane.SERVICE)).isZero();
        now += Duration.ofSeconds(30).toNanos() - 1;
        assertThat(held.in(Lane.BULK)).isEqualTo(5);
        assertThat(asked).isEqualTo(1);
        now++;
        assertThat(held.in(Lane.BULK)).isEqualTo(5);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void saysNothingOldWhileTheStoreIsAway() {
        held.in(Lane.BULK);
        now += Duration.ofMinutes(1).toNanos();
        away = true;
        assertThatIllegalStateException().isThrownBy(() -> held.in(Lane.BULK));
        away = false;
        assertThat(held.in(Lane.BULK)).isEqualTo(5);
    }

    private Map<Lane, Map<Hold.Reason, Long>> ask() {
        if (away) throw new IllegalStateException("the store is away");
        asked++;
        return Map.of(Lane.BULK, Map.of(Hold.Reason.WAVE, 3L, Hold.Reason.PAUSED, 2L));
    }
}
