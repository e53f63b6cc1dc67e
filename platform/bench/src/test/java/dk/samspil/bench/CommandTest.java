package dk.samspil.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.bench.harness.Surroundings.Infrastructure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandTest {

    @Test
    void withoutAnyWordAllAreMeasured() {
        assertThat(parse()).isEqualTo(new Command.Measure(List.of(), false, Optional.empty()));
    }

    @Test
    void choosesByName() {
        assertThat(parse("hop", "--quick", "relay"))
                .isEqualTo(new Command.Measure(List.of("hop", "relay"), true, Optional.empty()));
    }

    @Test
    void figuresFromElsewhereAreLabelledMongoDb() {
        assertThat(parse("--mongodb=mongodb://db/?w=majority", "--kafka=broker:9092"))
                .isEqualTo(new Command.Measure(
                        List.of(),
                        false,
                        Optional.of(new Infrastructure("broker:9092", "mongodb://db/?w=majority", "MongoDB"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rely                   | There is no benchmark "rely", only relay, hop.
        --fast                 | There is no option "--fast": see ./bench --help.
        --keep=1               | There is no option "--keep=1": see ./bench --help.
        --mongodb=mongodb://db | Name both or none
        --kafka=broker:9092    | Name both or none
        """)
    void saysWhatIsWrongWithAWord(String word, String sentence) {
        assertThatThrownBy(() -> parse(word)).isInstanceOf(Failure.class).hasMessageStartingWith(sentence);
    }

    @Test
    void theOtherCommands() {
        assertThat(parse("--list")).isEqualTo(new Command.Show());
        assertThat(parse("--keep")).isEqualTo(new Command.Keep());
        assertThat(parse("relay", "--help")).isEqualTo(new Command.Help());
    }

    private static Command parse(String... words) {
        return Command.parse(List.of(words), List.of("relay", "hop"));
    }
}
