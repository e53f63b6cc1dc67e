package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireAddressTest {

    @ParameterizedTest
    @CsvSource({
        "bo@kommune.example, bo@kommune.example",
        "bo@ærø.example, bo@xn--r-3fa9c.example",
        "bo@\u010a.example, bo@xn--8da.example",
        "o'neil+a%b=c@k.example, o'neil+a%b=c@k.example"
    })
    void isAsciiOnTheWire(String address, String wire) {
        assertThat(WireAddress.of(address).value()).isEqualTo(wire).matches("[!-~]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bo",
                "@k.example",
                "ø@k.example",
                "a\u010ab@k.example",
                "a b@k.example",
                "a\r\nb@k.example",
                "a@k.example\r\nRCPT TO:<x@y.example>",
                "a@k .example",
                "a@k.example\u2028",
                "a@\uFF20.example",
                "a@k_x.example"
            })
    void refusesWhatNoServerTakes(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> WireAddress.of(address));
    }

    @Test
    void isEncodedInALink() {
        assertThat(WireAddress.of("a%b?c=d@k.example").mailto()).isEqualTo("mailto:a%25b%3Fc=d@k.example");
        assertThat(WireAddress.of("bo@k.example").mailto()).isEqualTo("mailto:bo@k.example");
    }
}
