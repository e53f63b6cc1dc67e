package dk.samspil.registration.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PulseTest {
    private static final Instant NOW = Instant.parse("2026-01-01T10:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void beatsWhenItsTimeHasComeAndNotBefore() {
        var first = Pulse.beat(Optional.empty(), NOW, HOUR).orElseThrow();
        assertThat(first.beats()).hasSize(Pulse.slots().size());
        var pulse = Optional.of(first.pulse());
        assertThat(Pulse.beat(pulse, NOW.plus(HOUR).minusMillis(1), HOUR)).isEmpty();
        assertThat(Pulse.beat(pulse, NOW.plus(HOUR), HOUR)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 12})
    void reachesEveryPartition(int partitions) {
        var reached = Pulse.slots().stream()
                .map(slot -> Utils.toPositive(Utils.murmur2(slot.getBytes(StandardCharsets.UTF_8))) % partitions)
                .collect(Collectors.toSet());
        assertThat(reached).hasSize(partitions);
    }
}
