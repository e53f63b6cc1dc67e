package dk.samspil.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.samspil.notification.application.rights.Unsubscription;
import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.PersonId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SealedUnsubscribeTokensTest {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private final SealedUnsubscribeTokens tokens = new SealedUnsubscribeTokens("a secret of tests");

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void opensWhatItHasMadeAndNothingElse(int seed) {
        var chance = new Random(seed);
        var wish = wish(chance);
        var token = tokens.of(wish);

        assertThat(tokens.open(token)).as("seed %d", seed).contains(wish);
        assertThat(tokens.of(wish)).isEqualTo(token);
        assertThat(token).matches("[A-Za-z0-9_-]+").doesNotContain(wish.person().value());
        for (var forged : forgeries(token, chance)) {
            assertThat(tokens.open(forged)).as("seed %d: %s", seed, forged).isEmpty();
        }
    }

    @Test
    void aTokenOfAnotherInstallationOpensNothing() {
        var elsewhere = new SealedUnsubscribeTokens("the secret of another");
        assertThat(elsewhere.open(tokens.of(wish(new Random(1))))).isEmpty();
    }

    @Test
    void tellsNothingOfWhoHasAnother() {
        var one = new Unsubscription(new PersonId("a".repeat(26)), Category.DIGEST);
        var other = new Unsubscription(new PersonId("a".repeat(25) + "b"), Category.DIGEST);
        var together = IntStream.range(0, bytes(tokens.of(one)).length)
                .filter(i -> bytes(tokens.of(one))[i] == bytes(tokens.of(other))[i])
                .count();
        assertThat(together).isLessThan(6);
    }

    @Test
    void doesNotBeginWithAWeakSecret() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new SealedUnsubscribeTokens("short"))
                .withMessageContaining("samspil.secret.unsubscribe");
    }

    private static Unsubscription wish(Random chance) {
        var id = new StringBuilder();
        for (int i = 0; i < 26; i++) id.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        var bulk = List.of(Category.NEWS, Category.INVITATION, Category.DIGEST);
        return new Unsubscription(new PersonId(id.toString()), bulk.get(chance.nextInt(bulk.size())));
    }

    private static List<String> forgeries(String token, Random chance) {
        var all = new ArrayList<>(
                List.of("", "x", token + "A", token.substring(1), token + "=", token + token, " " + token));
        for (int i = 0; i < token.length(); i++) {
            var other = token.charAt(i) == 'A' ? 'B' : 'A';
            all.add(token.substring(0, i) + other + token.substring(i + 1));
        }
        var bytes = bytes(token);
        bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
        all.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        chance.nextBytes(bytes);
        all.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        return all;
    }

    private static byte[] bytes(String token) {
        return Base64.getUrlDecoder().decode(token);
    }
}
