package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.mail.Breaker.Pace;
import dk.samspil.notification.mail.ServerWatch.State;
import dk.samspil.notification.mail.sending.RecentAnswers.Kind;
import dk.samspil.notification.mail.sending.RecentAnswers.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BreakerTest {
    private static final Pace PACE = new Pace(Duration.ofSeconds(1), Duration.ofSeconds(5), 2);

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 10);
    private final Breaker breaker = new Breaker(PACE, Rule.USUAL, now::get);

    @Test
    void looksLessAndLessOften() {
        breaker.lost();
        var waits = new ArrayList<Long>();
        for (int i = 0; i < 5; i++) {
            waits.add(Duration.ofNanos(breaker.untilLook()).toSeconds());
            now.addAndGet(breaker.untilLook());
            assertThat(breaker.untilLook()).isZero();
            breaker.looked(false);
        }
        assertThat(waits).isEqualTo(List.of(1L, 2L, 4L, 5L, 5L));
    }

    @Test
    void whatIsHeardWhileItIsOpenChangesNothing() {
        breaker.lost();
        breaker.lost();
        breaker.heard(Kind.DEFINITE, "a.example");
        assertThat(breaker.state()).isEqualTo(State.OPEN);
        assertThat(breaker.openings()).isEqualTo(1);
    }

    @Test
    void aServerThatFallsBackIsLookedForLaterThanBefore() {
        breaker.lost();
        breaker.looked(true);
        assertThat(breaker.state()).isEqualTo(State.HALF_OPEN);
        breaker.heard(Kind.CLOSED, "a.example");
        assertThat(Duration.ofNanos(breaker.untilLook())).isEqualTo(Duration.ofSeconds(2));

        breaker.looked(true);
        for (int i = 0; i < PACE.trials(); i++) breaker.heard(Kind.DEFINITE, "a.example");
        assertThat(breaker.state()).isEqualTo(State.CLOSED);
        breaker.lost();
        assertThat(Duration.ofNanos(breaker.untilLook())).as("a fresh start").isEqualTo(Duration.ofSeconds(1));
    }
}
