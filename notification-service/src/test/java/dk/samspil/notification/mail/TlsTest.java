package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.notification.application.Postbox.Delivery;
import dk.samspil.notification.application.Postbox.Parcel;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways to a mail server, with a certificate of its own that is made for localhost. */
class TlsTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final char[] SECRET = "of-no-use-elsewhere".toCharArray();

    private static Path folder;
    private static SSLContext context;
    private static Path certificate;
    private Optional<Sink> sink = Optional.empty();

    @BeforeAll
    static void makeACertificate(@TempDir Path given)
            throws IOException, InterruptedException, GeneralSecurityException {
        folder = given;
        var store = folder.resolve("server.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "2",
                        "-alias",
                        "server",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(SECRET))
                .redirectErrorStream(true)
                .start();
        made.getInputStream().readAllBytes();
        assertThat(made.waitFor()).isZero();
        var keys = KeyStore.getInstance("PKCS12");
        try (var file = Files.newInputStream(store)) {
            keys.load(file, SECRET);
        }
        var encoded = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(keys.getCertificate("server").getEncoded());
        certificate = Files.writeString(
                folder.resolve("server.pem"),
                "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, SECRET);
        context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
    }

    @AfterEach
    void stop() {
        sink.ifPresent(Sink::close);
    }

    @Test
    void noMailLeavesInTheClearWhereTlsIsRequired() {
        begin(Sink.start());
        assertThat(post("localhost", Tls.REQUIRED)).isInstanceOf(Delivery.Lost.class);
        assertThat(taken()).isZero();
    }

    @Test
    void aServerThatProvesWhoItIsGetsTheMail() {
        begin(Sink.startTls(context));
        assertThat(post("localhost", Tls.REQUIRED, Authority.load(certificate))).isInstanceOf(Delivery.Accepted.class);
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void aServerThatNobodyVouchesForGetsNone() {
        begin(Sink.startTls(context));
        assertThat(post("localhost", Tls.REQUIRED)).isInstanceOf(Delivery.Lost.class);
        assertThat(taken()).isZero();
    }

    @Test
    void aServerWithAnothersCertificateGetsNone() {
        begin(Sink.startTls(context));
        assertThat(post("127.0.0.1", Tls.REQUIRED, Authority.load(certificate))).isInstanceOf(Delivery.Lost.class);
        assertThat(taken()).isZero();
    }

    @Test
    void opportunisticTlsTakesWhatTheServerOffers() {
        begin(Sink.startTls(context));
        assertThat(post("127.0.0.1", Tls.OPPORTUNISTIC)).isInstanceOf(Delivery.Accepted.class);
        stop();
        begin(Sink.start());
        assertThat(post("127.0.0.1", Tls.OPPORTUNISTIC)).isInstanceOf(Delivery.Accepted.class);
    }

    @Test
    void implicitTlsSpeaksItFromTheFirstByte() {
        begin(Sink.startImplicitTls(context));
        assertThat(post("localhost", Tls.IMPLICIT, Authority.load(certificate))).isInstanceOf(Delivery.Accepted.class);
        assertThat(post("localhost", Tls.IMPLICIT)).isInstanceOf(Delivery.Lost.class);
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void saysWhatIsWrongWithAnAuthority() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Authority.load(folder.resolve("absent.pem")))
                .withMessageContaining("can't be read");
        var empty = Files.writeString(folder.resolve("empty.pem"), "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Authority.load(empty))
                .withMessageContaining("has no certificates");
    }

    /** Longer than for other answers. */
    @Test
    void theAnswerToAMailsEndMayTakeItsTimeOverTlsToo() {
        for (var tls : List.of(Tls.REQUIRED, Tls.IMPLICIT)) {
            begin(tls == Tls.REQUIRED ? Sink.startTls(context) : Sink.startImplicitTls(context));
            sink.orElseThrow().delay = Duration.ofSeconds(3);
            assertThat(post("localhost", tls, Authority.load(certificate), Duration.ofSeconds(1)))
                    .isInstanceOf(Delivery.Accepted.class);
            assertThat(taken()).isEqualTo(1);
            stop();
        }
    }

    private void begin(Sink server) {
        sink = Optional.of(server);
    }

    private int taken() {
        return sink.orElseThrow().taken.size();
    }

    private Delivery post(String host, Tls tls) {
        return post(host, tls, Optional.empty(), TIMEOUT);
    }

    private Delivery post(String host, Tls tls, Authority authority) {
        return post(host, tls, authority, TIMEOUT);
    }

    private Delivery post(String host, Tls tls, Authority authority, Duration timeout) {
        return post(host, tls, Optional.of(authority), timeout);
    }

    private Delivery post(String host, Tls tls, Optional<Authority> authority, Duration timeout) {
        var settings = new SmtpSettings(
                host,
                sink.orElseThrow().port(),
                Optional.empty(),
                tls,
                authority,
                "here.example",
                timeout,
                Duration.ofMinutes(1));
        try (var postbox = new SmtpPostbox(settings, Optional.empty(), Texts.SENDER, Texts.IDS, Texts.CLOCK)) {
            var letter = Texts.letter(Template.WELCOME, Language.EN, "x");
            return postbox.post(new Parcel(Orders.welcome().mail(), letter, false), () -> true);
        }
    }
}
