package dk.samspil.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void theMedianOfAnOddNumberIsTheMiddleOne() {
        assertThat(Distribution.of(List.of(9.0, 1.0, 2.0)).median()).isEqualTo(2);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        assertThat(Distribution.of(List.of(4.0, 1.0, 3.0, 100.0)).median()).isEqualTo(3.5);
    }

    @Test
    void theSpreadGoesFromTheLeastToTheMost() {
        var values = Distribution.of(List.of(5.0, -1.0, 7.0));

        assertThat(values.least()).isEqualTo(-1);
        assertThat(values.most()).isEqualTo(7);
    }

    @Test
    void aQuantileIsTheValueOfTheNearestRank() {
        var hundred = Distribution.of(
                IntStream.rangeClosed(1, 100).mapToObj(i -> (double) i).toList());

        assertThat(hundred.quantile(0.99)).isEqualTo(99);
        assertThat(hundred.quantile(0.5)).isEqualTo(50);
        assertThat(hundred.quantile(0)).isEqualTo(1);
        assertThat(hundred.quantile(1)).isEqualTo(100);
        assertThat(Distribution.of(List.of(3.0, 8.0)).quantile(0.99)).isEqualTo(8);
    }

    @Test
    void refusesNothingAndWhatIsNoNumber() {
        assertThatThrownBy(() -> Distribution.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Distribution.of(List.of(1.0, Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Distribution.of(List.of(Double.POSITIVE_INFINITY)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
