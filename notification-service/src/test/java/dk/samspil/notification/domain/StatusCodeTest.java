package dk.samspil.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.notification.domain.Bounce.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.0.0", "5.1.0", "5.1.1", "5.1.2", "5.1.10", "5.2.0", "5.2.1", "5.4.1", "5.4.4", "5.4.310", "5.5.0"
            })
    void theAddressIsAtFault(String code) {
        assertThat(new StatusCode(code).kind()).isEqualTo(Kind.HARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4.1.1", "4.2.2", "4.4.7", "5.1.7", "5.1.8", "5.2.2", "5.2.3", "5.3.4", "5.4.7", "5.6.1", "5.7.1",
                "5.7.26"
            })
    void anotherMailMayArrive(String code) {
        assertThat(new StatusCode(code).kind()).isEqualTo(Kind.SOFT);
    }

    @ParameterizedTest
    @CsvSource({
        "smtp; 550 5.1.1 <x>: unknown, 5.1.1",
        "552-5.2.2 The inbox, 5.2.2",
        "(#5.1.1), 5.1.1",
        "it ends with 5.1.1., 5.1.1",
        "see 192.5.1.1 or 5.1.1.9, ",
        "version 25.1.1, ",
        "550 no, "
    })
    void isFoundInWhatServersSay(String said, String code) {
        assertThat(StatusCode.in(said).map(StatusCode::value).orElse(null)).isEqualTo(code);
    }

    @Test
    void isNothingElse() {
        for (var bad : new String[] {"", "5", "5.1", "5.1.1.1", "3.1.1", "5.1.1234", "x5.1.1"}) {
            assertThat(StatusCode.of(bad)).isEmpty();
            assertThatIllegalArgumentException().isThrownBy(() -> new StatusCode(bad));
        }
    }
}
