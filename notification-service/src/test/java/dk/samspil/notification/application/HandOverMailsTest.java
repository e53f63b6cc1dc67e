package dk.samspil.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.notification.application.Postbox.Delivery;
import dk.samspil.notification.application.bounces.ReceiveBounce;
import dk.samspil.notification.domain.Bounce;
import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.SmtpReply;
import dk.samspil.notification.domain.StatusCode;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.Wish;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandOverMailsTest {
    private static final String CALL = "c".repeat(26);
    private static final ContactRole.Id ROLE = new ContactRole.Id(CALL, "0461");
    private static final PersonId OTHER = new PersonId("o".repeat(26));

    private final Desk desk = new Desk();
    private long sequence;

    @BeforeEach
    void anneAndBoAreKnown() {
        desk.details(Orders.ANNE, Desk.ANNE, 1);
        desk.details(Orders.BO, Desk.ANNE, 1);
    }

    @Test
    void whatWaitsForTheRoleGoesToWhoeverHasItNow() {
        var offer = order(Template.SEAT_OFFER, "0461", CALL);

        handOver(Orders.ANNE, Orders.BO);
        desk.send(offer);

        assertThat(desk.mail(offer).order().recipient()).isEqualTo(Orders.BO);
        assertThat(desk.mail(offer).state().code()).isEqualTo("sent");
        assertThat(desk.mails()).hasSize(1);
    }

    @Test
    void whatIsForThePersonOrAboutSomethingElseStaysTheirs() {
        var mails = List.of(
                order(Template.INVITATION, "0461", CALL),
                order(Template.CONTACT_HANDED_OVER, "0461", CALL),
                order(Template.SEAT_OFFER, "0101", CALL),
                order(Template.SEAT_OFFER, "0461", "d".repeat(26)));

        handOver(Orders.ANNE, Orders.BO);

        assertThat(mails)
                .allSatisfy(
                        mail -> assertThat(desk.mail(mail).order().recipient()).isEqualTo(Orders.ANNE));
    }

    @Test
    void whatWasSentIsNotSentAgain() {
        var offer = order(Template.SEAT_OFFER, "0461", CALL);
        desk.send(offer);

        handOver(Orders.ANNE, Orders.BO);
        desk.send(offer);

        assertThat(desk.handedOver()).isEqualTo(1);
        assertThat(desk.mail(offer).order().recipient()).isEqualTo(Orders.ANNE);
    }

    @Test
    void whatTheServerPutOffGoesToTheNewOneWhenItIsDue() {
        var offer = order(Template.SEAT_OFFER, "0461", CALL);
        desk.postbox.answer = _ -> new Delivery.Later(new SmtpReply(421, ""));
        desk.send(offer);
        assertThat(desk.mail(offer).state().code()).isEqualTo("deferred");

        handOver(Orders.ANNE, Orders.BO);
        desk.postbox.answer = _ -> new Delivery.Accepted(Orders.OK);
        desk.pass(Duration.ofHours(1));
        desk.send(offer);

        assertThat(desk.mail(offer).state().code()).isEqualTo("sent");
        assertThat(desk.mail(offer).order().recipient()).isEqualTo(Orders.BO);
    }

    @Test
    void whatDidNotReachThePreviousOneGoesToTheNewOne() {
        var refused = order(Template.SEAT_OFFER, "0461", CALL);
        desk.postbox.beforeTheEnd =
                _ -> Optional.of(new Delivery.AddressRefused(new SmtpReply(550, "5.1.1 user unknown")));
        desk.send(refused);
        assertThat(desk.mail(refused).state().code()).isEqualTo("failed");
        desk.postbox.beforeTheEnd = _ -> Optional.empty();
        var withheld = order(Template.ONBOARDING_OVERDUE, "0461", CALL);
        desk.send(withheld);
        assertThat(desk.mail(withheld).state().cause()).contains("unreachable");

        handOver(Orders.ANNE, Orders.BO);

        for (var mail : List.of(refused, withheld)) {
            desk.send(mail);
            assertThat(desk.mail(mail).state().code()).isEqualTo("sent");
            assertThat(desk.mail(mail).order().recipient()).isEqualTo(Orders.BO);
            assertThat(desk.mail(mail).bounce()).isEmpty();
        }
    }

    @Test
    void whatDidNotReachThePreviousOneStaysWhereItIsTooLate() {
        var refused = order(Template.SEAT_OFFER, "0461", CALL);
        desk.postbox.beforeTheEnd =
                _ -> Optional.of(new Delivery.AddressRefused(new SmtpReply(550, "5.1.1 user unknown")));
        desk.send(refused);
        desk.pass(Duration.ofDays(8));

        handOver(Orders.ANNE, Orders.BO);

        assertThat(desk.mail(refused).state().code()).isEqualTo("failed");
        assertThat(desk.mail(refused).order().recipient()).isEqualTo(Orders.ANNE);
    }

    @Test
    void waitsForTheDetailsOfTheNewOne() {
        var offer = order(Template.SEAT_OFFER, "0461", CALL);

        handOver(Orders.ANNE, OTHER);
        assertThat(desk.mail(offer).state().code()).isEqualTo("awaiting-contact");
        desk.details(OTHER, Desk.ANNE, 1);

        desk.send(offer);
        assertThat(desk.mail(offer).state().code()).isEqualTo("sent");
    }

    @Test
    void goesOnWhereOnlyThePreviousOneWasNotKnown() {
        var unknown = new PersonId("u".repeat(26));
        var offer = order(Template.SEAT_OFFER, "0461", CALL, unknown);
        desk.send(offer);
        assertThat(desk.mail(offer).state().code()).isEqualTo("awaiting-contact");

        handOver(unknown, Orders.BO);
        desk.send(offer);

        assertThat(desk.mail(offer).state().code()).isEqualTo("sent");
    }

    @Test
    void goesBackWithTheRoleAndMindsNoLateRepeat() {
        var offer = order(Template.SEAT_OFFER, "0461", CALL);
        var there = handOver(Orders.ANNE, Orders.BO);
        handOver(Orders.BO, Orders.ANNE);
        var later = order(Template.ONBOARDING_OVERDUE, "0461", CALL);

        repeat(there, Orders.ANNE, Orders.BO);

        assertThat(List.of(offer, later))
                .allSatisfy(
                        mail -> assertThat(desk.mail(mail).order().recipient()).isEqualTo(Orders.ANNE));
    }

    private MailId order(Template template, String municipality, String call) {
        return order(template, municipality, call, Orders.ANNE);
    }

    private MailId order(Template template, String municipality, String call, PersonId to) {
        sequence++;
        desk.pass(Duration.ofMinutes(1));
        var command = new OrderMail.Command(
                "/registration/calls/c/" + sequence,
                to,
                template,
                new Facts(new HashMap<>(Map.of("municipality", municipality, "call", call))),
                desk.business.instant());
        Desk.event("calls/c#0461", sequence).run(() -> desk.order.handle(command));
        return MailId.of(command.event(), to, template);
    }

    @Test
    void whatIsOrderedForThePreviousOneLaterGoesOnToo() {
        handOver(Orders.ANNE, Orders.BO);
        var late = order(Template.RESEARCHER_ASSIGNED, "0461", CALL);
        var own = order(Template.CONTACT_HANDED_OVER, "0461", CALL);

        desk.send(late);
        assertThat(desk.handedOver()).isZero();
        desk.pass(Duration.ofSeconds(1));
        desk.send(late);
        desk.send(own);

        assertThat(desk.mail(late).order().recipient()).isEqualTo(Orders.BO);
        assertThat(desk.mail(late).state().code()).isEqualTo("sent");
        assertThat(desk.mail(own).order().recipient()).isEqualTo(Orders.ANNE);
        assertThat(desk.mail(own).state().code()).isEqualTo("sent");
    }

    @Test
    void whatIsOrderedForAPreviousOneOfWhomNothingIsKnownGoesOnToo() {
        var unknown = new PersonId("u".repeat(26));
        handOver(unknown, Orders.BO);
        var late = order(Template.RESEARCHER_ASSIGNED, "0461", CALL, unknown);

        desk.send(late);
        desk.send(late);

        assertThat(desk.mail(late).order().recipient()).isEqualTo(Orders.BO);
        assertThat(desk.mail(late).state().code()).isEqualTo("sent");
    }

    @Test
    void whatIsOrderedForAPreviousOneWhoIsErasedGoesOnToo() {
        handOver(Orders.ANNE, Orders.BO);
        desk.erasure(Orders.ANNE, 2);
        var late = order(Template.RESEARCHER_ASSIGNED, "0461", CALL);

        desk.send(late);
        desk.send(late);

        assertThat(desk.mail(late).order().recipient()).isEqualTo(Orders.BO);
        assertThat(desk.mail(late).state().code()).isEqualTo("sent");
    }

    @Test
    void whatIsOrderedLateGoesToTheLastOfMany() {
        handOver(Orders.ANNE, Orders.BO);
        desk.details(OTHER, Desk.ANNE, 1);
        handOver(Orders.BO, OTHER);
        var forTheFirst = order(Template.RESEARCHER_ASSIGNED, "0461", CALL);
        var forTheSecond = order(Template.RESEARCHER_ASSIGNED, "0461", CALL, Orders.BO);

        for (var mail : List.of(forTheFirst, forTheSecond)) {
            desk.send(mail);
            desk.send(mail);
            assertThat(desk.mail(mail).order().recipient()).isEqualTo(OTHER);
        }
        assertThat(desk.handedOver()).isEqualTo(2);
    }

    @Test
    void isTakenFromASenderUnlessTheServerMayHaveIt() {
        var offer = order(Template.SEAT_OFFER, "0461", CALL);
        desk.postbox.beforeTheEnd = _ -> {
            if (desk.mail(offer).order().recipient().equals(Orders.ANNE)) handOver(Orders.ANNE, Orders.BO);
            return Optional.empty();
        };
        desk.send(offer);
        assertThat(desk.handedOver()).isZero();

        desk.send(offer);

        assertThat(desk.mail(offer).state().code()).isEqualTo("sent");
        assertThat(desk.mail(offer).order().recipient()).isEqualTo(Orders.BO);
        assertThat(desk.postbox.handedOver)
                .singleElement()
                .satisfies(parcel -> assertThat(parcel.repeat()).isFalse());
    }

    @Test
    void goesOnIfTheServerPutsItOffThatHadItAtTheTime() {
        var offer = order(Template.SEAT_OFFER, "0461", CALL);
        desk.postbox.answer = _ -> {
            handOver(Orders.ANNE, Orders.BO);
            return new Delivery.Later(new SmtpReply(450, "4.2.1 later"));
        };
        desk.send(offer);
        assertThat(desk.mail(offer).state().code()).isEqualTo("queued");

        desk.postbox.answer = _ -> new Delivery.Accepted(Orders.OK);
        desk.send(offer);

        assertThat(desk.mail(offer).state().code()).isEqualTo("sent");
        assertThat(desk.mail(offer).order().recipient()).isEqualTo(Orders.BO);
    }

    /** Whoever applies has the role, also if they have handed it over in an earlier attempt. */
    @Test
    void whoAppliesAgainHasItAgain() {
        handOver(Orders.ANNE, Orders.BO);
        var waiting = order(Template.WITHDRAWAL_CONFIRMED, "0461", CALL, Orders.BO);
        isNamed(Orders.ANNE);
        var receipt = order(Template.RECEIPT, "0461", CALL);

        for (var mail : List.of(waiting, receipt)) {
            desk.send(mail);
            assertThat(desk.mail(mail).order().recipient()).isEqualTo(Orders.ANNE);
        }
        assertThat(desk.handedOver()).isEqualTo(2);
    }

    @Test
    void whoeverTheApplicationNamesByNowHasIt() {
        isNamed(Orders.ANNE);
        var waiting = order(Template.SEAT_OFFER, "0461", CALL);
        isNamed(Orders.BO);

        desk.send(waiting);

        assertThat(desk.mail(waiting).order().recipient()).isEqualTo(Orders.BO);
    }

    @Test
    void whatWasWithheldAsThePreviousOneIsErasedGoesToTheNewOne() {
        var offer = order(Template.SEAT_OFFER, "0461", CALL);
        desk.erasure(Orders.ANNE, 2);
        desk.send(offer);
        assertThat(desk.mail(offer).state().cause()).contains("erased");

        handOver(Orders.ANNE, Orders.BO);
        desk.send(offer);

        assertThat(desk.mail(offer).state().code()).isEqualTo("sent");
        assertThat(desk.mail(offer).order().recipient()).isEqualTo(Orders.BO);
    }

    /** The sender had not got to it when the previous one, whom nothing held any more, was erased. */
    @Test
    void whatWasOrderedLateGoesToTheNewOneThoughThePreviousOneIsErased() {
        handOver(Orders.ANNE, Orders.BO);
        var late = order(Template.RESEARCHER_ASSIGNED, "0461", CALL);

        desk.erasure(Orders.ANNE, 2);
        assertThat(desk.offered).contains(late);
        desk.send(late);

        assertThat(desk.mail(late).state().code()).isEqualTo("sent");
        assertThat(desk.mail(late).order().recipient()).isEqualTo(Orders.BO);
    }

    @Test
    void whatTheServerPutsOffGoesToTheNewOneThoughThePreviousOneIsErasedMeanwhile() {
        var offer = order(Template.SEAT_OFFER, "0461", CALL);
        desk.postbox.answer = _ -> {
            handOver(Orders.ANNE, Orders.BO);
            desk.erasure(Orders.ANNE, 2);
            return new Delivery.Later(new SmtpReply(450, "4.2.1 later"));
        };
        desk.send(offer);
        desk.postbox.answer = _ -> new Delivery.Accepted(Orders.OK);
        desk.send(offer);

        assertThat(desk.mail(offer).state().code()).isEqualTo("sent");
        assertThat(desk.mail(offer).order().recipient()).isEqualTo(Orders.BO);
    }

    @Test
    void isTriedAsOftenForTheNewOneAsForAnybody() {
        var offer = order(Template.SEAT_OFFER, "0461", CALL);
        desk.postbox.answer = _ -> new Delivery.Later(new SmtpReply(452, "4.2.2 full"));
        desk.send(offer);
        desk.pass(Duration.ofHours(1));
        desk.send(offer);
        assertThat(desk.mail(offer).attempts()).isEqualTo(2);

        handOver(Orders.ANNE, Orders.BO);
        desk.send(offer);

        assertThat(desk.mail(offer).attempts()).isEqualTo(1);
        assertThat(desk.mail(offer).state().code()).isEqualTo("deferred");
    }

    /** A copy for the previous one may come back, and nobody can say whose it was. */
    @Test
    void aBounceIsHeldAgainstNeitherWhereBothMayHaveGotIt() {
        var offer = order(Template.SEAT_OFFER, "0461", CALL);
        desk.postbox.answer = _ -> new Delivery.Doubtful();
        desk.send(offer);
        assertThat(desk.mail(offer).repeat()).isTrue();
        handOver(Orders.ANNE, Orders.BO);
        desk.postbox.answer = _ -> new Delivery.Accepted(Orders.OK);
        desk.send(offer);
        assertThat(desk.mail(offer).state().code()).isEqualTo("sent");

        for (var kind : List.of(Bounce.Kind.HARD, Bounce.Kind.COMPLAINT)) {
            Cause.onlyOnce()
                    .run(() -> desk.bounces.handle(new ReceiveBounce.Command(
                            offer, kind, Optional.of(new StatusCode("5.1.1")), ReceiveBounce.Way.MAILBOX)));
            assertThat(desk.bounces(offer).map(Bounce::kind)).contains(kind);
        }

        assertThat(desk.timesBounced(offer)).isEqualTo(2);
        assertThat(desk.unreachable()).isEmpty();
        assertThat(desk.hasComplained(Orders.BO)).isFalse();
    }

    /** Lost with another store, and the previous one is erased by now. */
    @Test
    void aPersonMayResendWhatTheNewOneWouldGet() {
        var offer = order(Template.SEAT_OFFER, "0461", CALL);
        handOver(Orders.BO, Orders.ANNE);
        desk.pass(Duration.ofDays(8));
        desk.send(offer);
        assertThat(desk.mail(offer).state().code()).isEqualTo("expired");
        handOver(Orders.ANNE, Orders.BO);
        desk.erasure(Orders.ANNE, 2);

        var wish = new Wish("karen", Optional.of("it never left"));
        assertThat(Cause.onlyOnce().call(() -> desk.resend.handle(offer, wish))).isEqualTo(ResendMail.Answer.QUEUED);
        desk.send(offer);
        desk.send(offer);

        assertThat(desk.mail(offer).state().code()).isEqualTo("sent");
        assertThat(desk.mail(offer).order().recipient()).isEqualTo(Orders.BO);
    }

    @Test
    void nobodyResendsWhatAnErasedPersonWasToHave() {
        var offer = order(Template.SEAT_OFFER, "0461", CALL);
        desk.pass(Duration.ofDays(8));
        desk.send(offer);
        desk.erasure(Orders.ANNE, 2);

        var wish = new Wish("karen", Optional.of("it never left"));
        assertThat(Cause.onlyOnce().call(() -> desk.resend.handle(offer, wish))).isEqualTo(ResendMail.Answer.NOT_HELD);
        assertThat(desk.mail(offer).isWished()).isFalse();
    }

    /** Returns the place of the handover in registration's stream. */
    private long handOver(PersonId previous, PersonId next) {
        sequence++;
        desk.pass(Duration.ofMinutes(1));
        repeat(sequence, previous, next);
        return sequence;
    }

    private void isNamed(PersonId contact) {
        sequence++;
        var command = new HandOverMails.Command(ROLE, Optional.empty(), contact);
        Desk.event("calls/c#0461", sequence).run(() -> desk.handOver.handle(command));
    }

    private void repeat(long at, PersonId previous, PersonId next) {
        var command = new HandOverMails.Command(ROLE, Optional.of(previous), next);
        Desk.event("calls/c#0461", at).run(() -> desk.handOver.handle(command));
    }
}
