package dk.samspil.notification.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneClickTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "List-Unsubscribe=One-Click",
                "List-Unsubscribe=One-Click\r\n",
                "a=b&List-Unsubscribe=One-Click&c=d",
                "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n",
                "--x\nContent-Disposition: form-data; name=List-Unsubscribe\n\nOne-Click\n--x--\n",
                "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\nContent-Type: text/plain\r\n\r\nOne-Click\r\n--x--"
            })
    void knowsBothFormsOfTheStandard(String body) throws IOException {
        assertThat(isIn(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "One-Click",
                "List-Unsubscribe=one",
                "List-Unsubscribe=One-Clicks",
                "XList-Unsubscribe=One-Click",
                "{\"List-Unsubscribe\":\"One-Click\"}",
                "--x\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nOne-Click\r\n--x--"
            })
    void takesNothingElseForIt(String body) throws IOException {
        assertThat(isIn(body)).isFalse();
    }

    /** As many lines as a body may have take no more of the stack than one. */
    @ParameterizedTest
    @ValueSource(strings = {"a\n", "a\r\n"})
    void readsHoweverManyHeadersAPartHas(String line) throws IOException {
        var start = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n";
        assertThat(isIn(start + line.repeat(8_150))).isFalse();
        assertThat(isIn(start + line.repeat(5_000) + "\r\nOne-Click\r\n--x--")).isTrue();
    }

    private static boolean isIn(String body) throws IOException {
        return OneClick.isIn(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
