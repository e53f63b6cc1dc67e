package dk.samspil.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff backoff = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(30), 12);

    @Test
    void doublesUpToAMost() {
        assertThat(pause(1, 1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(pause(2, 1)).isEqualTo(Duration.ofSeconds(4));
        assertThat(pause(5, 1)).isEqualTo(Duration.ofSeconds(32));
        assertThat(pause(12, 1)).isEqualTo(Duration.ofMinutes(30));
        assertThat(pause(1000, 1)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void scattersOverTheLaterHalf() {
        assertThat(pause(1, 0)).isEqualTo(Duration.ofSeconds(1));
    }

    private Duration pause(int attempt, double chance) {
        return Duration.between(Instant.EPOCH, backoff.next(attempt, Instant.EPOCH, chance));
    }
}
