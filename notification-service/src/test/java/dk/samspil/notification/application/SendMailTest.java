package dk.samspil.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.application.Postbox.Delivery;
import dk.samspil.notification.domain.Backoff;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Edition;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailNews.MailDeferred;
import dk.samspil.notification.domain.MailNews.MailSent;
import dk.samspil.notification.domain.MailNews.MailUncertain;
import dk.samspil.notification.domain.MailState;
import dk.samspil.notification.domain.MailState.Deferred;
import dk.samspil.notification.domain.MailState.Delay;
import dk.samspil.notification.domain.MailState.Failed;
import dk.samspil.notification.domain.MailState.Sent;
import dk.samspil.notification.domain.MailState.Suppressed;
import dk.samspil.notification.domain.MailState.Suppression;
import dk.samspil.notification.domain.MailState.Uncertain;
import dk.samspil.notification.domain.Moment;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.SmtpReply;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendMailTest {
    private final Desk desk = new Desk();
    private MailId mail = Orders.welcome().mail();

    @BeforeEach
    void anneIsToBeWelcomed() {
        desk.details(Orders.ANNE, Desk.ANNE, 1);
        mail = desk.welcome(1);
    }

    @Test
    void recordsWhatTheServerSaid() {
        assertThat(desk.send(mail)).isEqualTo(Next.NONE);
        assertThat(state()).isEqualTo(new Sent(desk.system.instant(), Orders.OK));
        assertThat(desk.mail(mail).edition()).contains(new Edition(Language.DA, "1", 1));
        assertThat(desk.mails.events()).singleElement().isInstanceOf(MailSent.class);
        assertThat(desk.mails.entries().getFirst().correlationId()).isEqualTo("flow");
    }

    @Test
    void sendsOnceHoweverOftenItIsOffered() {
        for (int i = 0; i < 5; i++) desk.send(mail);
        assertThat(desk.handedOver()).isEqualTo(1);
    }

    @Test
    void triesAgainWhenTheServerSaysLater() {
        desk.postbox.answer = _ -> new Delivery.Later(new SmtpReply(421, "busy"));
        assertThat(desk.send(mail)).isInstanceOf(Next.At.class);
        assertThat(desk.mails.events()).singleElement().isInstanceOf(MailDeferred.class);
        desk.postbox.answer = _ -> new Delivery.Accepted(Orders.OK);
        desk.send(mail);
        assertThat(desk.handedOver()).as("not before it is due").isEqualTo(1);
        desk.system.add(Duration.ofSeconds(2));
        desk.send(mail);
        assertThat(state()).isInstanceOf(Sent.class);
    }

    @Test
    void failsAtOnceWhenTheServerSaysNever() {
        desk.postbox.answer = _ -> new Delivery.Refused(new SmtpReply(550, "unknown"));
        desk.send(mail);
        assertThat(state()).isInstanceOf(Failed.class);
    }

    @Test
    void waitsForAServerThatIsAwayWithoutCounting() {
        desk.postbox.away = true;
        for (int i = 0; i < 50; i++) assertThat(desk.send(mail)).isEqualTo(new Next.WhenReachable());
        assertThat(desk.mail(mail).attempts()).isZero();
        desk.postbox.away = false;
        desk.send(mail);
        assertThat(state()).isInstanceOf(Sent.class);
    }

    @Test
    void sendsAServiceMailOfUnknownOutcomeOnceMoreAndSaysSo() {
        desk.postbox.answer = _ -> new Delivery.Doubtful();
        desk.send(mail);
        desk.postbox.answer = _ -> new Delivery.Accepted(Orders.OK);
        desk.send(mail);
        assertThat(desk.postbox.handedOver).extracting(Postbox.Parcel::repeat).containsExactly(false, true);
        assertThat(desk.postbox.handedOver).extracting(Postbox.Parcel::mail).containsOnly(mail);
        assertThat(desk.mail(mail).uncertain()).isTrue();
        assertThat(desk.mails.events())
                .extracting(Object::getClass)
                .containsExactly(MailUncertain.class, MailSent.class);
    }

    @Test
    void holdsAServiceMailAfterTheSecondDoubt() {
        desk.postbox.answer = _ -> new Delivery.Doubtful();
        for (int i = 0; i < 5; i++) desk.send(mail);
        assertThat(desk.handedOver()).isEqualTo(2);
        assertThat(state()).isInstanceOf(Uncertain.class);
    }

    @Test
    void aCrashBeforeTheHandoverLeavesNoDoubt() {
        crashed(m -> m.claim("dead", now(), Orders.LEASE).mail());
        desk.system.add(Orders.LEASE);
        desk.sweep();
        assertThat(state()).isInstanceOf(Sent.class);
        assertThat(desk.mail(mail).uncertain()).isFalse();
    }

    @Test
    void aMailThatNoServerMayHaveYetIsSoonTakenOver() {
        var patient = new SendingRules(
                desk.moments, new Random(1), Duration.ofMinutes(1), Duration.ofMinutes(11), BACKOFF, Tally.NONE);
        desk.postbox.beforeTheEnd = _ -> {
            throw new Killed();
        };
        var sender =
                new SendMail(desk.mails, desk.recipients, (_, to) -> desk.writing.apply(to), desk.postbox, patient);
        var recipient = desk.contacts.find(Orders.ANNE).map(Versioned::state);
        assertThatThrownBy(() -> sender.handle(desk.mail(mail), recipient)).isInstanceOf(Killed.class);
        desk.postbox.beforeTheEnd = _ -> Optional.empty();
        desk.system.add(Duration.ofMinutes(1));
        desk.sweep();
        assertThat(state()).isInstanceOf(Sent.class);
    }

    @Test
    void aCrashBeforeTheServerHasTheEndLeavesNoDoubt() {
        desk.postbox.beforeTheEnd = _ -> {
            throw new Killed();
        };
        assertThatThrownBy(() -> desk.send(mail)).isInstanceOf(Killed.class);
        desk.postbox.beforeTheEnd = _ -> Optional.empty();
        desk.system.add(Orders.LEASE);
        desk.sweep();
        assertThat(state()).isInstanceOf(Sent.class);
        assertThat(desk.mail(mail).uncertain()).isFalse();
    }

    @Test
    void aSenderThatWasOvertakenDoesNotEndItsCopy() {
        desk.postbox.beforeTheEnd = _ -> {
            desk.postbox.beforeTheEnd = _ -> Optional.empty();
            desk.system.add(Orders.LEASE);
            desk.send(mail);
            return Optional.empty();
        };
        desk.send(mail);
        assertThat(desk.handedOver()).isEqualTo(1);
        assertThat(state()).isInstanceOf(Sent.class);
        assertThat(desk.mail(mail).uncertain()).isFalse();
    }

    @Test
    void aCrashDuringTheHandoverIsAnUnknownOutcome() {
        crashed(m -> m.claim("dead", now(), Orders.LEASE)
                .mail()
                .delivering("dead", new Edition(Language.DA, "1"), now(), Orders.LEASE)
                .mail());
        desk.send(mail);
        assertThat(desk.handedOver()).as("while the lease holds").isZero();
        desk.system.add(Orders.LEASE);
        desk.sweep();
        assertThat(desk.postbox.handedOver)
                .singleElement()
                .satisfies(parcel -> assertThat(parcel.repeat()).isTrue());
        assertThat(desk.mail(mail).uncertain()).isTrue();
    }

    @Test
    void looksAgainWhetherThePersonIsErasedJustBeforeSending() {
        desk.contacts.put(Orders.ANNE, new Contact(Orders.ANNE, new Contact.State.Erased(2)));
        desk.send(mail);
        assertThat(desk.handedOver()).isZero();
        assertThat(state()).isEqualTo(new Suppressed(desk.system.instant(), Suppression.ERASED));
    }

    @Test
    void whoeverIsErasedAfterALookIsNotSentTo() {
        var asFound = desk.mail(mail);
        var recipient = desk.contacts.find(Orders.ANNE).map(Versioned::state);
        desk.erasure(Orders.ANNE, 2);
        assertThat(desk.send.handle(asFound, recipient)).isEqualTo(Next.NONE);
        assertThat(desk.handedOver()).isZero();
        assertThat(state()).isEqualTo(new Suppressed(desk.system.instant(), Suppression.ERASED));
    }

    /** Its sender is gone, and another has looked for the recipient before. */
    @Test
    void whoIsErasedWhileAMailIsInDoubtIsNotSentToAgain() {
        crashed(m -> m.claim("dead", now(), Orders.LEASE)
                .mail()
                .delivering("dead", new Edition(Language.DA, "1"), now(), Orders.LEASE)
                .mail());
        desk.system.add(Orders.LEASE);
        var asFound = desk.mail(mail);
        var recipient = desk.contacts.find(Orders.ANNE).map(Versioned::state);
        desk.erasure(Orders.ANNE, 2);
        desk.send.handle(asFound, recipient);
        assertThat(desk.handedOver()).isZero();
        assertThat(state()).isEqualTo(new Suppressed(desk.system.instant(), Suppression.ERASED));
        assertThat(desk.mail(mail).uncertain()).isTrue();
    }

    @Test
    void keepsNoWordsOfTheServerAboutSomebodyWhoIsErasedMeanwhile() {
        desk.postbox.answer = _ -> {
            desk.erasure(Orders.ANNE, 2);
            return new Delivery.Accepted(new SmtpReply(250, "2.0.0 queued for anne"));
        };
        desk.send(mail);
        assertThat(state()).isEqualTo(new Sent(desk.system.instant(), new SmtpReply(250, "2.0.0")));
        assertThat(desk.mail(mail).trail().passages())
                .noneMatch(passage -> passage.reply().toString().contains("anne"));
    }

    @Test
    void readsTheDetailsOfWhoeverHasTheRoleByNow() {
        var asFound = desk.mail(mail);
        var before = desk.contacts.find(Orders.ANNE).map(Versioned::state);
        var bo = new PersonDetails("Bo", "bo@skive.example", Optional.empty(), Optional.empty(), Language.DA);
        desk.details(Orders.BO, bo, 1);
        desk.mails.put(
                mail, asFound.reconsidered().readdress(Orders.BO, true, now()).mail());
        desk.send.handle(asFound, before);
        assertThat(desk.postbox.handedOver)
                .singleElement()
                .satisfies(parcel -> assertThat(parcel.letter().recipient()).isEqualTo(bo));
    }

    @Test
    void doesNotEndAMailToAPersonWhoIsErasedWhileItIsHandedOver() {
        desk.postbox.beforeTheEnd = _ -> {
            desk.erasure(Orders.ANNE, 2);
            return Optional.empty();
        };
        desk.send(mail);
        desk.send(mail);
        assertThat(desk.handedOver()).isZero();
        assertThat(state()).isEqualTo(new Suppressed(desk.system.instant(), Suppression.ERASED));
    }

    @Test
    void countsThatTheServerBrokeOffWhileItTookTheMail() {
        desk.postbox.beforeTheEnd = _ -> Optional.of(new Delivery.CutOff());
        assertThat(desk.send(mail)).isInstanceOf(Next.At.class);
        assertThat(desk.mail(mail).attempts()).isEqualTo(1);
        assertThat(desk.mail(mail).uncertain()).isFalse();
        for (int i = 0; i < 10; i++) {
            desk.system.add(Duration.ofHours(1));
            desk.send(mail);
        }
        assertThat(state()).isInstanceOf(Failed.class);
    }

    @Test
    void doesNotTellWhatIsSoNoLonger() {
        desk.writing = _ -> new Writing.Superseded();
        desk.send(mail);
        assertThat(desk.handedOver()).isZero();
        assertThat(state()).isEqualTo(new Suppressed(desk.system.instant(), Suppression.SUPERSEDED));
    }

    @Test
    void waitsForFactsWithoutCounting() {
        desk.writing = _ -> new Writing.NotYet();
        assertThat(desk.send(mail)).isInstanceOf(Next.At.class);
        assertThat(state())
                .isInstanceOfSatisfying(
                        Deferred.class, later -> assertThat(later.why()).isEqualTo(Delay.FACTS_MISSING));
        assertThat(desk.mail(mail).attempts()).isZero();
    }

    @Test
    void aMailThatCannotBeWrittenFailsAfterAWhile() {
        desk.writing = _ -> {
            throw new IllegalStateException("a fault in a text");
        };
        for (int i = 0; i < 10; i++) {
            desk.send(mail);
            desk.system.add(Duration.ofHours(1));
        }
        assertThat(state()).isInstanceOf(Failed.class);
        assertThat(desk.mail(mail).attempts()).isEqualTo(3);
    }

    @Test
    void aSlowSenderWhoseLeaseEndedIsStillBelieved() {
        desk.postbox.answer = _ -> {
            desk.system.add(Orders.LEASE);
            desk.postbox.answer = _ -> new Delivery.Doubtful();
            desk.send(mail);
            return new Delivery.Accepted(Orders.OK);
        };
        desk.send(mail);
        assertThat(state()).isInstanceOf(Sent.class);
        assertThat(desk.mail(mail).uncertain()).isTrue();
    }

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(30), 3);

    /** The process is gone at this point. */
    private static final class Killed extends RuntimeException {}

    private MailState state() {
        return desk.mail(mail).state();
    }

    private Moment now() {
        return desk.moments.now();
    }

    private void crashed(UnaryOperator<Mail> before) {
        desk.mails.put(mail, before.apply(desk.mail(mail)));
    }
}
