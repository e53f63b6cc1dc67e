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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpPostboxTest extends PostboxContract {
    private static final MailId MAIL = new MailId("m".repeat(26));
    private static final PersonDetails ANNE =
            new PersonDetails("Anne Ås", "anne@skive.example", Optional.empty(), Optional.empty(), Language.DA);

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

    private Delivery post(SmtpPostbox by) {
        var letter = new Letter(ANNE, "Emne", "Tekst", "<p>Tekst</p>", "1", Letter.Enclosures.NONE);
        return by.post(new Postbox.Parcel(MAIL, letter, false), () -> true);
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
