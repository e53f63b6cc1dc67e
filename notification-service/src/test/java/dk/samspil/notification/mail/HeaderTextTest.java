package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.testkit.Tier;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTextTest {

    @Test
    void leavesPlainTextAsItIs() throws Exception {
        assertThat(HeaderText.encoded("Welcome to the collaboration, \"Bo\" <x>"))
                .isEqualTo("Welcome to the collaboration, \"Bo\" <x>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kære Søren",
                "=?utf-8?Q?=0D=0ABcc:_x?=",
                "=?utf-8?B?QUJD?= and more",
                "=?",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "a"
            })
    void isReadAsItWasWritten(String text) throws Exception {
        var encoded = HeaderText.encoded(text);
        assertThat(encoded).matches("[ -~]*");
        assertThat(DecoderUtil.decodeEncodedWords(encoded, DecodeMonitor.STRICT))
                .isEqualTo(text);
    }

    @Test
    void hasNoWordThatIsTooLongForALine() throws Exception {
        for (int i = 0; i < Tier.of(200, 1000); i++) {
            var text = Hostile.value(i, 0).replaceAll("\\p{Cntrl}", "");
            for (var word : HeaderText.encoded(text).split(" ", -1)) {
                assertThat(word.length()).as("payload %d", i).isLessThanOrEqualTo(75);
            }
        }
    }

    @Test
    void dividesAWordThatIsTooLongAndReadsItAsOne() throws Exception {
        var word = "x".repeat(200);
        var encoded = HeaderText.encoded(word);
        assertThat(encoded.split(" ", -1)).allMatch(part -> part.length() <= 75);
        assertThat(DecoderUtil.decodeEncodedWords(encoded, DecodeMonitor.STRICT))
                .isEqualTo(word);
    }

    @Test
    void cutsWhatNobodyMeansToReadAndNoCharacterInTwo() throws Exception {
        var text = DecoderUtil.decodeEncodedWords(HeaderText.encoded("😀".repeat(301)), DecodeMonitor.STRICT);
        assertThat(text).isEqualTo("😀".repeat(299) + "…");
        assertThat(HeaderText.line("abcdef", 4)).isEqualTo("abc…");
        assertThat(HeaderText.line("abcd", 4)).isEqualTo("abcd");
    }

    @Test
    void turnsNoTextAround() throws Exception {
        assertThat(HeaderText.line("a\u202Eb\u2028c\u0085d", 10)).isEqualTo("a b c d");
    }
}
