package dk.samspil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final byte[] CONTENT = "token of somebody".getBytes(StandardCharsets.UTF_8);

    private final Seal seal = new Seal("the secret");

    @Test
    void opensWhatItClosed() {
        byte[] closed = seal.close("session 1", CONTENT);

        assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain("token");
        assertThat(new Seal("the secret").open("session 1", closed)).hasValue(CONTENT);
    }

    @Test
    void closesTheSameDifferentlyEachTime() {
        assertThat(seal.close("session 1", CONTENT)).isNotEqualTo(seal.close("session 1", CONTENT));
    }

    @Test
    void opensNothingOfAnotherPurposeOrSecret() {
        byte[] closed = seal.close("session 1", CONTENT);

        assertThat(seal.open("session 2", closed)).isEmpty();
        assertThat(new Seal("another secret").open("session 1", closed)).isEmpty();
    }

    @Test
    void opensNothingThatWasChangedOrCutOff() {
        byte[] closed = seal.close("session 1", CONTENT);
        for (int i = 0; i < closed.length; i++) {
            byte[] changed = closed.clone();
            changed[i] ^= 1;
            assertThat(seal.open("session 1", changed)).as("byte %s", i).isEmpty();
        }
        assertThat(seal.open("session 1", new byte[0])).isEmpty();
        assertThat(seal.open("session 1", new byte[12])).isEmpty();
    }

    @Test
    void marksEachPurposeInItsOwnWay() {
        assertThat(seal.mark("csrf 1"))
                .hasSize(43)
                .isEqualTo(seal.mark("csrf 1"))
                .isNotEqualTo(seal.mark("csrf 2"))
                .isNotEqualTo(new Seal("another secret").mark("csrf 1"));
    }
}
