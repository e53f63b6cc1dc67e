package dk.samspil.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignaturesTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String OTHER = "fedcba9876543210fedcba9876543210";
    private static final Instant NOW = Instant.ofEpochSecond(1_416_991_234);
    private static final byte[] BODY = "{\"kind\":\"hard\"}".getBytes(StandardCharsets.UTF_8);

    /** printf '1416991234.{"kind":"hard"}' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef */
    private static final String BY_OPENSSL = "9ce753788f0b3d1482e6ae741263e974380e8898b33cc402eca0ad5044668902";

    private final Signatures signatures = with(SECRET);

    @Test
    void takesWhatOpensslMakes() {
        assertThat(signatures.areGood("1416991234", "v1=" + BY_OPENSSL, BODY)).isTrue();
    }

    @Test
    void takesAnyOfSeveralSignaturesByAnyOfItsSecrets() {
        var both = "v0=later, v1=" + "0".repeat(64) + " , v1=" + BY_OPENSSL;
        assertThat(with(OTHER, SECRET).areGood("1416991234", both, BODY)).isTrue();
        assertThat(with(OTHER).areGood("1416991234", both, BODY)).isFalse();
        assertThat(with().areGood("1416991234", both, BODY)).isFalse();
    }

    @Test
    void isGoodForAWhileOnly() {
        for (var seconds : List.of(-301L, 301L)) {
            var elsewhere = new Signatures(List.of(SECRET), Duration.ofMinutes(5), () -> NOW.plusSeconds(seconds));
            assertThat(elsewhere.areGood("1416991234", "v1=" + BY_OPENSSL, BODY))
                    .isFalse();
        }
        var justInTime = new Signatures(List.of(SECRET), Duration.ofMinutes(5), () -> NOW.plusSeconds(300));
        assertThat(justInTime.areGood("1416991234", "v1=" + BY_OPENSSL, BODY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "99999999999", "1416991234 ", "01416991234", "1416991234.0", "９"})
    void knowsNoOtherTimes(String timestamp) {
        assertThat(signatures.areGood(timestamp, "v1=" + BY_OPENSSL, BODY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1=", "v1", "v2=@", "v1=zz", ",,,,,,", "v1=ABCDEF"})
    void knowsNoOtherSignatures(String signature) {
        assertThat(signatures.areGood("1416991234", signature, BODY)).isFalse();
    }

    @Test
    void noticesEveryChange() {
        var random = new Random(20_140_801);
        for (int i = 0; i < 1_000; i++) {
            var body = BODY.clone();
            body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(7));
            assertThat(signatures.areGood("1416991234", "v1=" + BY_OPENSSL, body))
                    .isFalse();
        }
        assertThat(signatures.areGood("1416991235", "v1=" + BY_OPENSSL, BODY)).isFalse();
    }

    @Test
    void refusesAShortSecret() {
        assertThatIllegalArgumentException().isThrownBy(() -> with("0123456789abcdef0123456789abcde"));
    }

    private static Signatures with(String... secrets) {
        return new Signatures(List.of(secrets), Duration.ofMinutes(5), () -> NOW);
    }
}
