package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Postbox.Parcel;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.Template;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.api.SignatureRecord;
import org.apache.james.jdkim.exceptions.FailException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is signed here and goes through a real mail server is verified by a program of somebody else. */
class DkimSignatureTest {
    private static final KeyPair KEYS = keys(2048);
    private static final Sender SENDER =
            new Sender("Samspil", "samspil@samspil.example", Optional.of(new ReturnPath("bounce@samspil.example")));

    private Path folder;

    @BeforeEach
    void in(@TempDir Path given) {
        folder = given;
    }

    @Test
    void anIndependentVerifierFindsTheSignatureGood() throws IOException, FailException {
        var signatures = verify(sent(Texts.letter(Template.WELCOME, Language.DA, "Ærø . og Fyn")));
        assertThat(signatures).hasSize(1);
        var signature = signatures.getFirst();
        assertThat(signature.getDToken().toString()).isEqualTo("samspil.example");
        assertThat(signature.getSelector().toString()).isEqualTo("mail2026");
        assertThat(signature.getHeaders().stream().map(h -> h.toString().toLowerCase(Locale.ROOT)))
                .contains("from", "to", "subject", "date", "message-id", "content-type", "mime-version");
    }

    @Test
    void itIsBrokenByWhateverIsChangedOnTheWay() throws IOException {
        var message = sent(Texts.letter(Template.WELCOME, Language.EN, "x"));
        assertThatThrownBy(() -> verify(message.replaceFirst("Subject: ", "Subject: Re: ")))
                .isInstanceOf(FailException.class);
        assertThatThrownBy(() -> verify(message + "more\r\n")).isInstanceOf(FailException.class);
    }

    @Test
    void saysWhatIsWrongWithAKey() throws IOException {
        var none = Files.writeString(folder.resolve("none.pem"), "-----BEGIN RSA PRIVATE KEY-----\nx\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DkimKey.load("samspil.example", "s", none))
                .withMessageContaining("PKCS #8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DkimKey.load("samspil.example", "s", folder.resolve("absent.pem")))
                .withMessageContaining("can't be read");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DkimKey.load("samspil.example", "s", pem(keys(512))))
                .withMessageContaining("shorter than");
    }

    private String sent(Letter letter) throws IOException {
        try (var sink = Sink.start()) {
            var settings = SmtpSettings.plain("127.0.0.1", sink.port(), "here.example", Duration.ofSeconds(5));
            var key = DkimKey.load("samspil.example", "mail2026", pem(KEYS));
            try (var postbox = new SmtpPostbox(settings, Optional.of(key), SENDER, Texts.IDS, Texts.CLOCK)) {
                postbox.post(new Parcel(Orders.welcome().mail(), letter, false), () -> true);
            }
            assertThat(sink.raw).hasSize(1);
            assertThat(sink.senders)
                    .as("a signed mail comes back to its own address too")
                    .containsExactly("bounce+" + Orders.welcome().mail().value() + "@samspil.example");
            return new String(sink.raw.getFirst(), StandardCharsets.ISO_8859_1);
        }
    }

    private static List<SignatureRecord> verify(String message) throws IOException, FailException {
        var published = "v=DKIM1; k=rsa; p="
                + Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
        var verifier = new DKIMVerifier((_, _, _) -> List.of(published));
        var found = verifier.verify(new ByteArrayInputStream(message.getBytes(StandardCharsets.ISO_8859_1)));
        return found == null ? List.of() : found;
    }

    private Path pem(KeyPair pair) throws IOException {
        var encoded = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(pair.getPrivate().getEncoded());
        return Files.writeString(
                folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----\n");
    }

    private static KeyPair keys(int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }
}
