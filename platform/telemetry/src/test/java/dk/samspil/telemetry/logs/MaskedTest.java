package dk.samspil.telemetry.logs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTest {

    @ParameterizedTest
    @CsvSource({
        "mail to karen.søgård+x@skole.odense.dk failed, mail to <address> failed",
        "<skolechef@k0461.example>, <<address>>",
        "child 010190-1234 of class 2b, child <number> of class 2b",
        "child 0101901234, child <number>",
        "child 010190 1234, child <number>",
        "token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl refused, token <token> refused",
        "Authorization: Bearer abcdefgh12345678, Authorization: Bearer <token>",
        "http://localhost:8080/i#abc.DEF-123, http://localhost:8080/i#<token>"
    })
    void hidesWhatLooksLikeAPersonOrAKey(String text, String masked) {
        assertThat(Masked.text(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parked registration.events-0@1234567890 (java.lang.IllegalStateException)",
                "position 1764000000 of call-7-0461, sequence 0000000000000000012",
                "dk.samspil.kit.web.Problem@1a2b3c4d after 2014-08-01T06:00:00Z",
                "f10b1cafe0d9448e80319c0102031234"
            })
    void leavesIdsAndPositionsAlone(String text) {
        assertThat(Masked.text(text)).isEqualTo(text);
    }
}
