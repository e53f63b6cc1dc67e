package dk.samspil.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Line(@PlainText(max = 40) String text) {}

    record Lines(@PlainText(max = 40, lines = true) String text) {}

    record Address(@WorkEmail String email) {}

    record Place(@MunicipalityCode String code) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two\nlines",
                "two\rlines",
                "bell\u0007",
                "tab\there",
                "line\u2028separator",
                "paragraph\u2029separator",
                "next\u0085line",
                "nul\u0000",
                "mit cpr er 010203-1234",
                "0102031234",
                "010203 1234",
                "12345678901234567890123456789012345678901"
            })
    void plainTextRefuses(String text) {
        assertThat(VALIDATOR.validate(new Line(text)))
                .hasSize(1)
                .allSatisfy(v -> assertThat(v.getMessage()).doesNotContain(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Æblegård & Søn's \"skole\"", "+45 12 34 56 78", "skole 101001", "9902031234"})
    void plainTextTakes(String text) {
        assertThat(VALIDATOR.validate(new Line(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "one\r\ntwo"})
    void linesAreTakenOnlyWhereAskedFor(String text) {
        assertThat(VALIDATOR.validate(new Lines(text))).isEmpty();
        assertThat(VALIDATOR.validate(new Line(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b",
                "a@b.dk\n",
                "a@b.dk\r\nBcc: c@d.dk",
                "A <a@b.dk>",
                "a@b.dk,c@d.dk",
                "a b@c.dk",
                ".a@b.dk",
                "a..b@c.dk",
                "a@-b.dk",
                "\"a\"@b.dk",
                "a@[127.0.0.1]",
                "søren@kommune.dk"
            })
    void workEmailRefuses(String email) {
        assertThat(VALIDATOR.validate(new Address(email))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"navn@kommune.dk", "n.a-v_n+x@skole.kommune.dk", "soren@ærø.dk"})
    void workEmailTakes(String email) {
        assertThat(VALIDATOR.validate(new Address(email))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "101", "0000", "9999", "1084", "0101 "})
    void municipalityCodeRefusesWhatIsNone(String code) {
        assertThat(VALIDATOR.validate(new Place(code))).hasSize(1);
        assertThat(VALIDATOR.validate(new Place("0101"))).isEmpty();
    }
}
