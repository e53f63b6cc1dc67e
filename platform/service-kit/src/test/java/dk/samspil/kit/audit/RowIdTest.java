package dk.samspil.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowIdTest {
    @Test
    void idsAreInTheOrderOfTheirTimes() {
        var random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            var one = Instant.ofEpochMilli(random.nextLong(1L << 42));
            var later = one.plusMillis(1 + random.nextLong(1L << 40));

            assertThat(RowId.at(one)).isLessThan(RowId.at(later)).isLessThan(RowId.first(later));
            assertThat(RowId.at(one)).isGreaterThanOrEqualTo(RowId.first(one));
            assertThat(RowId.at(one).time()).isEqualTo(one);
        }
    }

    @Test
    void timesBeyondReckoningAreTheFirstAndTheLast() {
        assertThat(RowId.first(Instant.MIN)).isEqualTo(RowId.first(Instant.EPOCH));
        assertThat(RowId.first(Instant.MAX)).isGreaterThan(RowId.at(Instant.now()));
    }

    @Test
    void refusesWhatItHasNotGivenOut() {
        assertThatThrownBy(() -> new RowId("x")).isInstanceOf(IllegalArgumentException.class);
        assertThat(RowId.isOne("0198c0ffee00-0123456789abcdeg")).isFalse();
    }
}
