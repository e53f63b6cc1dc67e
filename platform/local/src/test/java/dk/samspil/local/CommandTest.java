package dk.samspil.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.samspil.local.setting.Failure;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandTest {

    @Test
    void runsInTheForegroundWithoutWords() {
        assertThat(Command.parse(List.of())).isEqualTo(new Command.Foreground(false));
    }

    @Test
    void takesTheMunicipalityOfAToken() {
        assertThat(parse("token municipality 461")).isEqualTo(new Command.Token("municipality", "0461", ""));
        assertThat(parse("token school-leader 0461 person-1"))
                .isEqualTo(new Command.Token("school-leader", "0461", "person-1"));
    }

    @Test
    void followsALogOnRequest() {
        assertThat(parse("logs registration -f")).isEqualTo(new Command.ShowLog("registration", true));
        assertThat(parse("logs launcher")).isEqualTo(new Command.ShowLog("launcher", false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dance                | "dance" is no command
            start now            | "now" is one word too many
            logs                 | Name one of the services infrastructure, identity, registration
            restart everything   | Name one of the services
            token boss           | Name one of the roles coordinator, municipality
            token municipality   | needs its code
            token municipality x | no municipality code
            clock later          | no step of the clock
            clock +1d +1d        | one word too many
            """)
    void saysInASentenceWhatIsWrong(String words, String sentence) {
        assertThatExceptionOfType(Failure.class).isThrownBy(() -> parse(words)).withMessageContaining(sentence);
    }

    private static Command parse(String words) {
        return Command.parse(Arrays.asList(words.split(" ")));
    }
}
