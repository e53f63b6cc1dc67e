package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class PreheaderTest {

    @Test
    void isWhatComesAfterTheGreeting() {
        assertThat(of("# Hej\n\nKære Anne\n\nDu har **en plads**\ni [Odense](https://x.example).\n\nMere."))
                .isEqualTo("Du har en plads i Odense.");
        assertThat(of("# Hej\n\nKære Anne\n\n[Klik](https://x.example)\n\nMere."))
                .isEqualTo("Mere.");
    }

    @Test
    void isEmptyWhereNothingComes() {
        assertThat(of("# Hej\n\nKære Anne\n\n- punkt")).isEmpty();
        assertThat(of("")).isEmpty();
    }

    @Test
    void isCutBetweenWords() {
        assertThat(Preheader.cut("x".repeat(140))).hasSize(140).doesNotContain("…");
        assertThat(Preheader.cut("bogstav ".repeat(30)))
                .hasSizeLessThanOrEqualTo(140)
                .endsWith("bogstav…");
        assertThat(Preheader.cut("x".repeat(300))).hasSize(140).endsWith("…");
    }

    private static String of(String markdown) {
        return Preheader.of(Parser.builder().build().parse(markdown));
    }
}
