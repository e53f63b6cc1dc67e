package dk.samspil.kit.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaCellsTest {
    private static final String LETTERS = "='+-@\t\r\n\uFF1Da 1";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45", "-1", "@SUM(A1)", "\tx", "\rx", "\uFF1D1"})
    void takesNoCellForAFormula(String text) {
        assertThat(FormulaCells.neutralised(text)).isEqualTo("'" + text);
        assertThat(FormulaCells.restored("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Skolen på Nørrebro", "'s Gravenhage", "1-2"})
    void leavesOtherCellsReadable(String text) {
        assertThat(FormulaCells.restored(text)).isEqualTo(text);
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyTextComesBackAsItWas(long seed) {
        var random = new Random(seed);
        var text = random.ints(random.nextInt(6), 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());

        var cell = FormulaCells.neutralised(text);

        assertThat(FormulaCells.restored(cell)).as("seed %d", seed).isEqualTo(text);
        assertThat(cell).as("seed %d", seed).doesNotMatch("(?s)^[=+\\-@\t\r\n\uFF1D].*");
    }
}
