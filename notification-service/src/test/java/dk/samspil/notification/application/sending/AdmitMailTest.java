package dk.samspil.notification.application.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.notification.application.InMemoryContactRoles;
import dk.samspil.notification.application.InMemoryContacts;
import dk.samspil.notification.application.InMemoryMails;
import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.Next;
import dk.samspil.notification.application.Postbox;
import dk.samspil.notification.application.Recipients;
import dk.samspil.notification.application.SendMail;
import dk.samspil.notification.application.SendingRules;
import dk.samspil.notification.application.SettableClock;
import dk.samspil.notification.application.Throttle;
import dk.samspil.notification.domain.Backoff;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailState.Queued;
import dk.samspil.notification.domain.MailState.Sent;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Mailroom;
import dk.samspil.notification.domain.sending.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdmitMailTest {
    private final SettableClock business = new SettableClock(Orders.MONDAY);
    private final Moments moments = new Moments(new SettableClock(Orders.NOW.system()), business);
    private final InMemoryMails mails = new InMemoryMails(business);
    private final InMemoryContacts contacts = new InMemoryContacts(business);
    private final InMemoryMailrooms mailrooms = new InMemoryMailrooms(business);
    private final Gatekeeper gates = new Gatekeeper(mailrooms, BulkHours.always(ZoneOffset.UTC), moments);
    private final Counted throttle = new Counted();
    private final AdmitMail admit = new AdmitMail(mails, contacts, gates, throttle, send());
    private final Mail mail = Mail.ordered(Orders.order(Template.INVITATION, Orders.ANNE), Orders.NOW)
            .mail();

    /** A throttle that remembers which domains it was asked for. */
    private static final class Counted implements Throttle {
        final List<String> asked = new ArrayList<>();
        boolean full;

        @Override
        public boolean allows(MailId mail, String domain) {
            asked.add(domain);
            return !full;
        }
    }

    @BeforeEach
    void order() {
        mails.put(mail.id(), mail);
        var anne = new PersonDetails("Anne", "anne@Skive.example", Optional.empty(), Optional.empty(), Language.DA);
        contacts.put(Orders.ANNE, new Contact(Orders.ANNE, new Contact.State.Known(anne, 1)));
    }

    @Test
    void sendsWhatMayLeave() {
        assertThat(admit()).isEqualTo(Next.NONE);
        assertThat(now()).isInstanceOf(Sent.class);
        assertThat(throttle.asked).containsExactly("skive.example");
    }

    @Test
    void whatIsTooMuchForItsDomainWaitsWithoutAWrite() {
        throttle.full = true;
        assertThat(admit()).isEqualTo(new Next.Throttled("skive.example"));
        assertThat(now()).isInstanceOf(Queued.class);
        assertThat(mails.find(mail.id()).orElseThrow().version()).isEqualTo(1);
        assertThat(mails.events()).isEmpty();
    }

    @Test
    void whatIsSettledOrHeldTakesNobodysPlace() {
        admit();
        assertThat(admit()).isEqualTo(Next.NONE);
        assertThat(throttle.asked).hasSize(1);

        mails.put(mail.id(), mail);
        var word = new Mailroom.Word("ole", "x");
        mailrooms.put(
                Mailrooms.ONLY,
                Mailroom.OPEN.pause(Set.of(Lane.BULK), word, Orders.NOW).mailroom());
        gates.refresh();
        assertThat(admit()).isEqualTo(Next.NONE);
        assertThat(now()).isInstanceOf(Queued.class);
        assertThat(throttle.asked).hasSize(1);
    }

    private Next admit() {
        return Cause.onlyOnce().call(() -> admit.handle(Waiting.of(mail)));
    }

    private Object now() {
        return mails.find(mail.id()).orElseThrow().state().state();
    }

    private SendMail send() {
        var backoff = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(30), 3);
        return new SendMail(
                mails,
                new Recipients(contacts, new InMemoryContactRoles(Clock.systemUTC())),
                (_, to) -> new Writing.Written(new Letter(to, "Emne", "Tekst", "", "1", Letter.Enclosures.NONE)),
                new Postbox() {
                    @Override
                    public Delivery post(Parcel parcel, Escort escort) {
                        return escort.consents() ? new Delivery.Accepted(Orders.OK) : new Delivery.Withheld();
                    }

                    @Override
                    public boolean reachable() {
                        return true;
                    }
                },
                new SendingRules(moments, new Random(1), Orders.LEASE, backoff));
    }
}
