package dk.samspil.registration.application.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TEXT = "461001;Åløkke Skole\n".repeat(4_000);

    @Test
    void tellsTheTwoApartWithoutAMark() throws IOException {
        assertThat(charset(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
        assertThat(charset(TEXT.getBytes(WINDOWS))).isEqualTo(WINDOWS);
        assertThat(charset("plain".getBytes(WINDOWS))).isEqualTo(StandardCharsets.UTF_8);
        assertThat(charset(new byte[0])).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void oneBrokenCharacterDoesNotTurnAllOthersIntoNonsense() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(TEXT.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xF8);

        assertThat(charset(bytes.toByteArray())).isEqualTo(StandardCharsets.UTF_8);
        assertThat(text(bytes.toByteArray())).isEqualTo(TEXT + Encoding.UNDECODABLE);
    }

    @Test
    void aByteThatWindowsLacksCantBeDecoded() throws IOException {
        assertThat(text(new byte[] {'B', (byte) 0xF8, 'r', 'n', (byte) 0x81})).isEqualTo("Børn" + Encoding.UNDECODABLE);
    }

    @Test
    void leavesTheMarkOut() throws IOException {
        assertThat(text("\uFEFFÅ".getBytes(StandardCharsets.UTF_8))).isEqualTo("Å");
    }

    private static Charset charset(byte[] bytes) throws IOException {
        return Encoding.of(() -> new ByteArrayInputStream(bytes)).charset();
    }

    private static String text(byte[] bytes) throws IOException {
        Source source = () -> new ByteArrayInputStream(bytes);
        try (var in = Encoding.of(source).reader(source)) {
            return in.readAllAsString();
        }
    }
}
