package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Postbox;
import dk.samspil.notification.application.Postbox.Delivery;
import dk.samspil.notification.application.PostboxContract;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonDetails;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpPostboxTest extends PostboxContract {
    private static final MailId MAIL = new MailId("m".repeat(26));
    private static final PersonDetails ANNE =
            new PersonDetails("Anne Ås", "anne@skive.example", Optional.empty(), Optional.empty(), Language.DA);

    /** How long other answers may take. */
    private static final Duration BRIEF = Duration.ofMillis(500);

    private final Sink sink = Sink.start();
    private final SmtpPostbox postbox =
            new SmtpPostbox(settings(), Optional.empty(), Texts.SENDER, Texts.IDS, InstantSource.system());

    @AfterEach
    void stop() {
        postbox.close();
        sink.close();
    }

    /** What is said of the address is about the address only where it is (RFC 3463). */
    @ParameterizedTest
    @CsvSource({
        "550, 5.1.1, AddressRefused",
        "550, 5.2.1, AddressRefused",
        "554, 5.1.10, AddressRefused",
        "553, nobody, AddressRefused",
        "550, 5.7.1, Refused",
        "552, 5.2.2, Refused",
        "554, nobody, Refused",
        "450, 4.1.1, Later"
    })
    void tellsWhetherTheAddressIsAtFault(int code, String status, String outcome) {
        sink.says = status;
        refuse(code);
        assertThat(post(postbox).getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void aRefusalOfTheContentIsNotTheAddressesFault() {
        sink.says = "5.1.1";
        sink.refusals = _ -> 550;
        assertThat(post(postbox)).isInstanceOf(Delivery.Refused.class);
    }

    @Test
    void whatDoesNotArriveComesBackToAnAddressOfTheMailsOwn() {
        var sender =
                new Sender("Samspil", "samspil@samspil.example", Optional.of(new ReturnPath("bounce@samspil.example")));
        try (var returning = new SmtpPostbox(settings(), Optional.empty(), sender, Texts.IDS, InstantSource.system())) {
            assertThat(post(returning)).isInstanceOf(Delivery.Accepted.class);
            assertThat(post(postbox)).isInstanceOf(Delivery.Accepted.class);
        }
        assertThat(sink.senders).containsExactly("bounce+" + MAIL.value() + "@samspil.example", Texts.SENDER.address());
    }

    @Test
    void aReturnPathIsAnAddressThatAMailFitsInto() {
        for (var bad :
                List.of("", "bounce", "bounce+x@y.example", "b\r\nX: y@z.example", "x".repeat(38) + "@y.example")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new ReturnPath(bad));
        }
    }

    /** A server may look for minutes through what it has before it answers: giving up means sending twice. */
    @Test
    void theAnswerToAMailsEndMayTakeLongerThanOthers() {
        sink.delay = BRIEF.multipliedBy(3);
        try (var patient = patient(Duration.ofMinutes(1))) {
            assertThat(post(patient)).isInstanceOf(Delivery.Accepted.class);
            assertThat(post(patient)).as("over the same connection").isInstanceOf(Delivery.Accepted.class);
            sink.recipientRefusals = _ -> silence(BRIEF.multipliedBy(4));
            assertThat(post(patient)).as("no answer to the recipient").isInstanceOf(Delivery.Lost.class);
        }
        assertThat(sink.taken).hasSize(2);
    }

    @Test
    void whoeverGoesAlongWithAMailHearsOfASilence() {
        try (var patient = patient(Duration.ofMinutes(1))) {
            assertThat(silences(patient)).as("an answer in time").isZero();
            sink.delay = BRIEF.multipliedBy(3);
            assertThat(silences(patient)).as("after each time-out").isBetween(1, 3);
            sink.recipientRefusals = _ -> silence(BRIEF.multipliedBy(4));
            assertThat(silences(patient)).as("the server has no mail yet").isZero();
        }
    }

    @Test
    void aRefusalThatComesLateIsOne() {
        sink.delay = BRIEF.multipliedBy(3);
        sink.refusals = _ -> 554;
        try (var patient = patient(Duration.ofMinutes(1))) {
            assertThat(post(patient)).isInstanceOf(Delivery.Refused.class);
        }
    }

    @Test
    void anAnswerThatNeverComesLeavesADoubt() {
        sink.delay = BRIEF.multipliedBy(6);
        try (var patient = patient(BRIEF.multipliedBy(2))) {
            assertThat(post(patient)).isInstanceOf(Delivery.Doubtful.class);
        }
    }

    /** As the senders are, when the service is shut down. */
    @Test
    void nobodyWhoIsInterruptedWaitsOn() throws Exception {
        sink.delay = Duration.ofSeconds(4);
        var delivery = new CompletableFuture<Delivery>();
        try (var patient = patient(Duration.ofMinutes(1))) {
            var asked = new CountDownLatch(1);
            var sender = Thread.ofVirtual().start(() -> delivery.complete(post(patient, asked)));
            asked.await();
            sender.interrupt();
            assertThat(delivery.get(3, TimeUnit.SECONDS)).isInstanceOf(Delivery.Doubtful.class);
        }
    }

    private SmtpPostbox patient(Duration finalAnswer) {
        var settings = new SmtpSettings(
                "127.0.0.1",
                sink.port(),
                Optional.empty(),
                Tls.NONE,
                Optional.empty(),
                "here.example",
                BRIEF.dividedBy(2),
                finalAnswer);
        return new SmtpPostbox(settings, Optional.empty(), Texts.SENDER, Texts.IDS, InstantSource.system());
    }

    private static int silence(Duration lasting) {
        try {
            Thread.sleep(lasting);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private static int silences(SmtpPostbox by) {
        var silences = new AtomicInteger();
        by.post(parcel(), new Postbox.Escort() {
            @Override
            public boolean consents() {
                return true;
            }

            @Override
            public void keptWaiting() {
                silences.incrementAndGet();
            }
        });
        return silences.get();
    }

    private Delivery post(SmtpPostbox by, CountDownLatch asked) {
        return by.post(parcel(), () -> {
            asked.countDown();
            return true;
        });
    }

    private Delivery post(SmtpPostbox by) {
        return by.post(parcel(), () -> true);
    }

    private static Postbox.Parcel parcel() {
        var letter = new Letter(ANNE, "Emne", "Tekst", "<p>Tekst</p>", "1", Letter.Enclosures.NONE);
        return new Postbox.Parcel(MAIL, letter, false);
    }

    private SmtpSettings settings() {
        return SmtpSettings.plain("127.0.0.1", sink.port(), "here.example", Duration.ofSeconds(5));
    }

    @Override
    protected Postbox postbox() {
        return postbox;
    }

    @Override
    protected void refuse(int code) {
        sink.recipientRefusals = _ -> code;
    }

    @Override
    protected void goAway() {
        sink.close();
    }

    @Override
    protected int taken() {
        return sink.taken.size();
    }
}
