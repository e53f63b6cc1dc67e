package dk.samspil.notification.application;

import static dk.samspil.notification.domain.Orders.ANNE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.notification.application.Postbox.Delivery;
import dk.samspil.notification.application.bounces.ConfirmReachable;
import dk.samspil.notification.application.bounces.ReceiveBounce.Answer;
import dk.samspil.notification.application.bounces.ReceiveBounce.Command;
import dk.samspil.notification.application.bounces.ReceiveBounce.Way;
import dk.samspil.notification.domain.Bounce;
import dk.samspil.notification.domain.Bounce.Kind;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.ContactNews;
import dk.samspil.notification.domain.ContactNews.ContactLost;
import dk.samspil.notification.domain.ContactNews.ContactRegained;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailNews.MailBounced;
import dk.samspil.notification.domain.MailNews.MailSuppressed;
import dk.samspil.notification.domain.MailState;
import dk.samspil.notification.domain.MailState.Failed;
import dk.samspil.notification.domain.MailState.Queued;
import dk.samspil.notification.domain.MailState.Sent;
import dk.samspil.notification.domain.MailState.Suppressed;
import dk.samspil.notification.domain.MailState.Suppression;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.SmtpReply;
import dk.samspil.notification.domain.StatusCode;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.Unreachable;
import dk.samspil.notification.domain.Unreachable.Reason;
import dk.samspil.notification.domain.Wish;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReturnedMailsTest {
    private static final PersonDetails ELSEWHERE =
            new PersonDetails("Anne Ås", "anne@holstebro.example", Optional.empty(), Optional.empty(), Language.DA);
    private static final PersonDetails RENAMED =
            new PersonDetails("Anne Øst", "Anne@skive.example", Optional.empty(), Optional.empty(), Language.EN);
    private static final Wish WISH = new Wish("karen", Optional.of("she has answered the phone"));

    private final Desk desk = new Desk();
    private MailId mail = new MailId("m".repeat(26));

    @BeforeEach
    void anneIsWelcomed() {
        desk.details(ANNE, Desk.ANNE, 1);
        mail = sent(1);
    }

    @Test
    void aHardBounceMakesTheContactUnreachable() {
        assertThat(bounce(mail, Kind.HARD, "5.1.1")).isEqualTo(Answer.RECORDED);

        assertThat(desk.mail(mail).bounce())
                .contains(new Bounce(
                        Kind.HARD, Optional.of("5.1.1"), desk.moments.now().system()));
        var why = new Unreachable(desk.moments.now().business(), Reason.HARD_BOUNCE, Optional.of("5.1.1"), mail);
        assertThat(anne().unreachable()).contains(why);
        assertThat(told()).containsExactly(new ContactLost(ANNE, why));
        assertThat(desk.mails.events()).anyMatch(e -> e instanceof MailBounced);
        assertThat(desk.contacts.unreachable(Optional.empty(), 10)).hasSize(1);
        assertThat(desk.contacts.unreachable(Optional.of(ANNE), 10)).isEmpty();
    }

    @Test
    void theSameAgainChangesNothing() {
        bounce(mail, Kind.HARD, "5.1.1");
        var before = anne();
        desk.system.add(Duration.ofHours(1));
        assertThat(bounce(mail, Kind.HARD, "5.1.1")).isEqualTo(Answer.UNCHANGED);
        assertThat(bounce(mail, Kind.SOFT, "4.2.2")).isEqualTo(Answer.UNCHANGED);
        assertThat(anne()).isEqualTo(before);
        assertThat(desk.mails.events())
                .filteredOn(e -> e instanceof MailBounced)
                .hasSize(1);
    }

    @Test
    void whatNeverLeftDoesNotComeBack() {
        var waiting = desk.welcome(2);
        assertThat(bounce(waiting, Kind.HARD, "5.1.1")).isEqualTo(Answer.UNKNOWN);
        assertThat(bounce(new MailId("n".repeat(26)), Kind.HARD, "5.1.1")).isEqualTo(Answer.UNKNOWN);
        assertThat(anne().unreachable()).isEmpty();
    }

    @Test
    void mailsToSomebodyUnreachableAreWithheldVisibly() {
        bounce(mail, Kind.HARD, "5.1.1");
        var next = desk.welcome(2);
        desk.send(next);
        assertThat(state(next))
                .isInstanceOfSatisfying(
                        Suppressed.class, s -> assertThat(s.why()).isEqualTo(Suppression.UNREACHABLE));
        assertThat(desk.handedOver()).isEqualTo(1);
    }

    @Test
    void anotherAddressIsAFreshStartAndSendsWhatWasWithheld() {
        bounce(mail, Kind.HARD, "5.1.1");
        var next = desk.welcome(2);
        desk.send(next);
        desk.details(ANNE, ELSEWHERE, 2);

        assertThat(anne().unreachable()).isEmpty();
        assertThat(told()).last().isEqualTo(regained(ContactRegained.Why.ADDRESS_CHANGED));
        assertThat(desk.offered).contains(next);
        desk.send(next);
        assertThat(state(next)).isInstanceOf(Sent.class);
        assertThat(state(mail)).as("a server has had it: that is for a person").isInstanceOf(Sent.class);
    }

    @Test
    void whoBecomesReachableWhileAMailIsWithheldGetsItAfterAll() {
        bounce(mail, Kind.HARD, "5.1.1");
        var next = desk.welcome(2);
        desk.contacts.afterNextFind(() -> {});
        desk.contacts.afterNextFind(() -> desk.details(ANNE, ELSEWHERE, 2));
        assertThat(desk.send(next)).isInstanceOf(Next.At.class);
        assertThat(state(next)).isInstanceOf(Queued.class);
        desk.send(next);
        assertThat(state(next)).isInstanceOf(Sent.class);
    }

    @Test
    void whoHasBecomeReachableBeforeAMailIsPutDownAsWithheldGetsItAtOnce() {
        bounce(mail, Kind.HARD, "5.1.1");
        var next = desk.welcome(2);
        desk.contacts.afterNextFind(() -> desk.details(ANNE, ELSEWHERE, 2));
        desk.send(next);
        assertThat(state(next)).isInstanceOf(Sent.class);
        assertThat(desk.mails.events()).noneMatch(e -> e instanceof MailSuppressed);
    }

    @Test
    void noWordsOfTheServerStayOfSomebodyErasedMeanwhile() {
        var next = desk.welcome(2);
        desk.postbox.answer = _ -> {
            desk.erasure(ANNE, 5);
            return new Delivery.Later(new SmtpReply(450, "4.2.2 anne.as is full"));
        };
        desk.send(next);
        assertThat(state(next)).isEqualTo(new Suppressed(desk.system.instant(), Suppression.ERASED));
        assertThat(desk.mail(next).trail().passages().toString())
                .contains("4.2.2")
                .doesNotContain("anne");
    }

    @Test
    void theSameAddressUnderAnotherNameIsNone() {
        bounce(mail, Kind.HARD, "5.1.1");
        desk.details(ANNE, RENAMED, 2);
        assertThat(anne().unreachable()).isPresent();
        assertThat(anne().details()).contains(RENAMED);
    }

    @Test
    void aBounceOfTheOldAddressSaysNothingOfTheNewOne() {
        desk.details(ANNE, ELSEWHERE, 2);
        assertThat(bounce(mail, Kind.HARD, "5.1.1")).isEqualTo(Answer.RECORDED);
        assertThat(desk.mail(mail).bounce()).isPresent();
        assertThat(anne().unreachable()).isEmpty();
    }

    @Test
    void aBounceOfTheSameAddressCountsThoughTheNameHasChanged() {
        desk.details(ANNE, RENAMED, 2);
        bounce(mail, Kind.HARD, "5.1.1");
        assertThat(anne().unreachable()).isPresent();
    }

    @Test
    void somebodySaysThatTheAddressWorks() {
        assertThat(confirm()).isEqualTo(ConfirmReachable.Answer.NOT_UNREACHABLE);
        bounce(mail, Kind.HARD, "5.1.1");
        var next = desk.welcome(2);
        desk.send(next);

        assertThat(confirm()).isEqualTo(ConfirmReachable.Answer.CONFIRMED);
        assertThat(confirm()).isEqualTo(ConfirmReachable.Answer.NOT_UNREACHABLE);
        assertThat(anne().standing().orElseThrow().vouched()).contains(WISH);
        assertThat(told()).last().isEqualTo(regained(ContactRegained.Why.CONFIRMED));
        desk.send(next);
        assertThat(state(next)).isInstanceOf(Sent.class);
        bounce(next, Kind.HARD, "5.1.1");
        assertThat(anne().unreachable()).isPresent();
    }

    @Test
    void whatIsTooLateStaysWithheld() {
        bounce(mail, Kind.HARD, "5.1.1");
        var next = desk.welcome(2);
        desk.send(next);
        desk.business.add(Duration.ofDays(8));
        desk.details(ANNE, ELSEWHERE, 2);
        assertThat(state(next)).isInstanceOf(Suppressed.class);
    }

    @Test
    void manyFailuresInPassingCountAsOneThatLasts() {
        bounce(mail, Kind.SOFT, "4.2.2");
        bounce(mail, Kind.SOFT, "4.2.2");
        bounce(mail, Kind.SOFT, "4.4.1");
        var second = sent(2);
        var third = sent(3);
        bounce(second, Kind.SOFT, "4.2.2");
        assertThat(anne().unreachable()).as("two mails").isEmpty();
        bounce(third, Kind.SOFT, "4.2.2");
        assertThat(anne().unreachable().orElseThrow().reason()).isEqualTo(Reason.REPEATED_SOFT_BOUNCES);
    }

    @Test
    void failuresInPassingAreForgottenAfterAWhile() {
        bounce(mail, Kind.SOFT, "4.2.2");
        var second = sent(2);
        var third = sent(3);
        desk.system.add(Duration.ofDays(10));
        bounce(second, Kind.SOFT, "4.2.2");
        desk.system.add(Duration.ofDays(10));
        bounce(third, Kind.SOFT, "4.2.2");
        assertThat(anne().unreachable()).isEmpty();
        assertThat(anne().standing().orElseThrow().soft()).hasSize(2);
    }

    @Test
    void aComplaintEndsBulkMailOnly() {
        bounce(mail, Kind.COMPLAINT, null);
        assertThat(anne().unreachable()).isEmpty();
        assertThat(anne().standing().orElseThrow().complainedAt())
                .contains(desk.moments.now().business());
        var service = desk.welcome(2);
        desk.send(service);
        assertThat(state(service)).isInstanceOf(Sent.class);
        desk.details(ANNE, ELSEWHERE, 2);
        var bulk = invitation(3);
        desk.send(bulk);
        assertThat(state(bulk))
                .isInstanceOfSatisfying(
                        Suppressed.class, s -> assertThat(s.why()).isEqualTo(Suppression.DECLINED));
    }

    @Test
    void anAddressThatIsRefusedAtTheDoorHasBounced() {
        desk.postbox.beforeTheEnd =
                _ -> Optional.of(new Delivery.AddressRefused(new SmtpReply(550, "5.1.1 user unknown")));
        var refused = desk.welcome(2);
        desk.send(refused);
        assertThat(state(refused)).isInstanceOf(Failed.class);
        assertThat(desk.mail(refused).bounce().orElseThrow().status()).contains("5.1.1");
        assertThat(anne().unreachable().orElseThrow().mail()).isEqualTo(refused);

        desk.postbox.beforeTheEnd = _ -> Optional.empty();
        desk.details(ANNE, ELSEWHERE, 2);
        desk.send(refused);
        assertThat(state(refused)).isInstanceOf(Sent.class);
        assertThat(desk.mail(refused).bounce()).isEmpty();
    }

    @Test
    void aPersonMaySendWhatHasComeBack() {
        bounce(mail, Kind.HARD, "5.1.1");
        resend(mail);
        assertThat(state(mail)).isInstanceOf(Queued.class);
        desk.postbox.away = true;
        desk.send(mail);
        desk.postbox.away = false;
        desk.send(mail);
        assertThat(state(mail)).as("the wish holds until it is settled").isInstanceOf(Sent.class);
        assertThat(desk.postbox.handedOver.getLast().repeat()).isFalse();
        assertThat(anne().unreachable()).isPresent();
        assertThat(bounce(mail, Kind.HARD, "5.1.1")).isEqualTo(Answer.RECORDED);
    }

    @Test
    void aPersonMaySendWhatWasWithheld() {
        bounce(mail, Kind.HARD, "5.1.1");
        var next = desk.welcome(2);
        desk.send(next);
        resend(next);
        desk.send(next);
        assertThat(state(next)).isInstanceOf(Sent.class);
    }

    @Test
    void nothingComesBackForSomebodyErased() {
        var next = sent(2);
        bounce(next, Kind.HARD, "5.1.1");
        desk.erasure(ANNE, 2);
        assertThat(told()).contains(regained(ContactRegained.Why.ERASED));
        assertThat(desk.contacts.unreachable(Optional.empty(), 10)).isEmpty();
        assertThat(anne().standing()).isEmpty();
        assertThat(desk.mail(next).bounce()).isEmpty();
        assertThat(bounce(mail, Kind.HARD, "5.1.1")).isEqualTo(Answer.UNCHANGED);
        assertThat(desk.mail(mail).bounce()).isEmpty();
        assertThat(confirm()).isEqualTo(ConfirmReachable.Answer.UNKNOWN);

        desk.details(ANNE, Desk.ANNE, 3);
        assertThat(bounce(mail, Kind.HARD, "5.1.1")).isEqualTo(Answer.RECORDED);
        assertThat(anne().unreachable()).as("that was before").isEmpty();
    }

    private MailId sent(long sequence) {
        var id = desk.welcome(sequence);
        desk.send(id);
        assertThat(state(id)).isInstanceOf(Sent.class);
        return id;
    }

    private MailId invitation(long sequence) {
        var command = new OrderMail.Command(
                "/conference/invitations/i/" + sequence,
                ANNE,
                Template.INVITATION,
                new Facts(Map.of()),
                desk.business.instant());
        Desk.event("invitations/i", sequence).run(() -> desk.order.handle(command));
        return MailId.of(command.event(), ANNE, Template.INVITATION);
    }

    private Answer bounce(MailId id, Kind kind, @Nullable String status) {
        return desk.bounces.handle(
                new Command(id, kind, Optional.ofNullable(status).map(StatusCode::new), Way.MAILBOX));
    }

    private ConfirmReachable.Answer confirm() {
        return Cause.onlyOnce().call(() -> desk.confirm.handle(ANNE, WISH));
    }

    private void resend(MailId id) {
        assertThat(Cause.onlyOnce().call(() -> desk.resend.handle(id, WISH))).isEqualTo(ResendMail.Answer.QUEUED);
    }

    private ContactRegained regained(ContactRegained.Why why) {
        return new ContactRegained(ANNE, why, desk.moments.now().business());
    }

    private List<ContactNews> told() {
        return desk.contacts.events().stream()
                .filter(e -> e instanceof ContactLost || e instanceof ContactRegained)
                .toList();
    }

    private Contact anne() {
        return desk.contacts.find(ANNE).orElseThrow().state();
    }

    private MailState state(MailId id) {
        return desk.mail(id).state();
    }
}
