package dk.samspil.notification.domain;

import static dk.samspil.notification.domain.Orders.ANNE;
import static dk.samspil.notification.domain.Orders.BO;
import static dk.samspil.notification.domain.Orders.LEASE;
import static dk.samspil.notification.domain.Orders.NOW;
import static dk.samspil.notification.domain.Orders.OK;
import static dk.samspil.notification.domain.Orders.WEEK;
import static dk.samspil.notification.domain.Orders.later;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.domain.MailNews.ContactAwaited;
import dk.samspil.notification.domain.MailNews.MailExpired;
import dk.samspil.notification.domain.MailNews.MailFailed;
import dk.samspil.notification.domain.MailNews.MailPlanned;
import dk.samspil.notification.domain.MailNews.MailSent;
import dk.samspil.notification.domain.MailNews.MailSuppressed;
import dk.samspil.notification.domain.MailNews.MailUncertain;
import dk.samspil.notification.domain.MailState.AwaitingContact;
import dk.samspil.notification.domain.MailState.Deferred;
import dk.samspil.notification.domain.MailState.Delay;
import dk.samspil.notification.domain.MailState.Expired;
import dk.samspil.notification.domain.MailState.Failed;
import dk.samspil.notification.domain.MailState.Queued;
import dk.samspil.notification.domain.MailState.Sent;
import dk.samspil.notification.domain.MailState.Suppressed;
import dk.samspil.notification.domain.MailState.Suppression;
import dk.samspil.notification.domain.MailState.Uncertain;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final Edition EDITION = new Edition(Language.DA, "1");
    private static final Wish WISH = new Wish("anne", Optional.of("the address was wrong"));

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(30), 3);

    @Test
    void waitsForARecipientNobodyKnowsYet() {
        var queued = queued(Template.WELCOME);
        var awaiting = queued.awaitContact(ANNE, NOW);
        assertThat(awaiting.mail().state()).isEqualTo(new AwaitingContact());
        assertThat(awaiting.events()).containsExactly(new ContactAwaited(queued.id(), ANNE));
        assertThat(awaiting.mail().awaitContact(ANNE, NOW).events()).isEmpty();
        assertThat(awaiting.mail().contactKnown(NOW).mail().state()).isEqualTo(new Queued(NOW.system()));

        assertThat(queued.awaitContact(BO, NOW).mail()).as("for somebody else").isEqualTo(queued);
        var claimed = queued.claim("one", NOW, LEASE).mail();
        assertThat(claimed.awaitContact(ANNE, NOW).mail()).isEqualTo(claimed);
        var late = new Moment(NOW.system(), Orders.welcome().expiresAt().plusMillis(1));
        assertThat(queued.awaitContact(ANNE, late).mail().state()).isInstanceOf(Expired.class);
    }

    @Test
    void isTakenFromItsSenderWhenTheRecipientIsErasedUnlessTheServerMayHaveIt() {
        var claimed = queued(Template.WELCOME).claim("one", NOW, LEASE).mail();
        var erased = claimed.erase(NOW);
        assertThat(erased.mail().state()).isEqualTo(new Suppressed(NOW.system(), Suppression.ERASED));
        assertThat(erased.events()).singleElement().isInstanceOf(MailSuppressed.class);
        assertThat(erased.mail().delivering("one", EDITION, NOW, LEASE).mail()).isEqualTo(erased.mail());

        var silenced = delivering(Template.WELCOME).erase(NOW);
        assertThat(silenced.events()).isEmpty();
        assertThat(silenced.mail().heldBy("one")).isTrue();
        for (var outcome : List.of(
                new Outcome.Accepted(new SmtpReply(250, "2.0.0 for anne")),
                new Outcome.Refused(Optional.of(new SmtpReply(550, "5.1.1 no anne"))),
                new Outcome.AddressRefused(new SmtpReply(550, "5.1.1 no anne"), 1),
                new Outcome.TryLater(
                        Optional.of(new SmtpReply(450, "4.2.2 anne is full")),
                        Delay.SERVER_SAID_LATER,
                        BACKOFF,
                        0.5))) {
            var settled = silenced.mail().settle("one", outcome, NOW).mail();
            assertThat(settled.toString()).as("%s", outcome).doesNotContain("anne is", "no anne", "for anne");
            assertThat(settled.isWaiting()).isFalse();
        }
    }

    @Test
    void expiresInsteadOfMailingThePast() {
        var late = new Moment(NOW.system(), Orders.welcome().expiresAt().plusMillis(1));
        var ordered = Mail.ordered(Orders.welcome(), late);
        assertThat(ordered.mail().state()).isInstanceOf(Expired.class);
        assertThat(ordered.events()).singleElement().isInstanceOf(MailExpired.class);
        assertThat(queued(Template.WELCOME).claim("one", late, LEASE).mail().state())
                .isInstanceOf(Expired.class);
    }

    @Test
    void tellsOfItsTimeOnlyIfThatIsStillToCome() {
        var now = NOW.business();
        var later = now.plus(Duration.ofHours(21));
        var planned = Mail.ordered(order(later), NOW);
        assertThat(planned.mail().state()).isEqualTo(new Queued(NOW.system()));
        assertThat(planned.events())
                .containsExactly(new MailPlanned(planned.mail().id(), order(later), later, now));

        assertThat(Mail.ordered(order(now), NOW).events()).isEmpty();
        assertThat(Mail.ordered(Orders.order(Template.INVITATION, ANNE), NOW).events())
                .isEmpty();
        var late = new Moment(NOW.system(), order(later).expiresAt().plusMillis(1));
        assertThat(Mail.ordered(order(later), late).events()).singleElement().isInstanceOf(MailExpired.class);
    }

    private static MailOrder order(Instant notBefore) {
        return new MailOrder(
                "/conference/conferences/c/17",
                "flow",
                "",
                ANNE,
                Template.INVITATION,
                new Facts(Map.of("conference", "c")),
                NOW.business(),
                Optional.of(notBefore),
                notBefore.plus(Duration.ofDays(7)));
    }

    @Test
    void goesToWhoeverHasTheRoleNowAsLongAsItWaits() {
        var waiting = queued(Template.SEAT_OFFER);
        var known = waiting.reconsidered().readdress(BO, true, NOW).mail();
        assertThat(known.order().recipient()).isEqualTo(BO);
        assertThat(known.id()).isEqualTo(waiting.id());
        assertThat(known.state()).isEqualTo(waiting.state());

        var unknown = waiting.reconsidered().readdress(BO, false, NOW);
        assertThat(unknown.mail().state()).isEqualTo(new AwaitingContact());
        assertThat(unknown.events()).containsExactly(new ContactAwaited(waiting.id(), BO));

        var claimed = waiting.claim("one", NOW, LEASE).mail();
        var taken = claimed.reconsidered().readdress(BO, true, NOW).mail();
        assertThat(taken.order().recipient()).isEqualTo(BO);
        assertThat(taken.state()).isEqualTo(new Queued(NOW.system()));
        assertThat(taken.delivering("one", EDITION, NOW, LEASE).mail())
                .as("the sender must not end its copy")
                .isEqualTo(taken);

        var delivering = delivering(Template.SEAT_OFFER);
        assertThat(delivering.reconsidered().readdress(BO, true, NOW).mail()).isEqualTo(delivering);
    }

    @Test
    void isClaimedByOneSenderOnly() {
        var claimed = queued(Template.WELCOME).claim("one", NOW, LEASE).mail();
        assertThat(claimed.heldBy("one")).isTrue();
        assertThat(claimed.claim("two", later(LEASE.minusMillis(1)), LEASE).mail())
                .isEqualTo(claimed);
    }

    @Test
    void isTakenOverWithoutDoubtWhenTheSenderDiedBeforeHandingItOver() {
        var taken = queued(Template.WELCOME).claim("one", NOW, LEASE).mail().claim("two", later(LEASE), LEASE);
        assertThat(taken.mail().heldBy("two")).isTrue();
        assertThat(taken.mail().uncertain()).isFalse();
        assertThat(taken.events()).isEmpty();
    }

    @Test
    void isRepeatedOnceAndMarkedWhenTheSenderDiedWhileHandingItOver() {
        var again = delivering(Template.WELCOME).claim("two", later(LEASE), LEASE);
        assertThat(again.mail().heldBy("two")).isTrue();
        assertThat(again.mail().repeat()).isTrue();
        assertThat(again.events()).singleElement().isInstanceOf(MailUncertain.class);

        var thrice = again.mail()
                .delivering("two", EDITION, later(LEASE), LEASE)
                .mail()
                .claim("three", later(LEASE.multipliedBy(2)), LEASE);
        assertThat(thrice.mail().state()).isInstanceOf(Uncertain.class);
    }

    @Test
    void bulkMailInDoubtIsHeldForAPerson() {
        var doubtful = delivering(Template.INVITATION).settle("one", new Outcome.Doubtful(), NOW);
        assertThat(doubtful.mail().state()).isEqualTo(new Uncertain(NOW.system()));
        assertThat(doubtful.mail()
                        .claim("two", later(Duration.ofDays(1)), LEASE)
                        .mail())
                .isEqualTo(doubtful.mail());
    }

    @Test
    void isSentAfterAllWhenAPersonSaysSoAndMarkedIfItMayHaveArrived() {
        var held = delivering(Template.INVITATION)
                .settle("one", new Outcome.Doubtful(), NOW)
                .mail();

        var again = held.reconsidered().resend(WISH, WEEK, NOW).mail();

        assertThat(again.state()).isEqualTo(new Queued(NOW.system()));
        assertThat(again.repeat()).isTrue();
        assertThat(again.id()).isEqualTo(held.id());
        assertThat(again.reconsidered().resend(WISH, WEEK, NOW).mail()).isEqualTo(again);

        var failed = held.in(new Failed(NOW.system(), Optional.empty()), NOW);
        assertThat(failed.reconsidered().resend(WISH, WEEK, NOW).mail().attempts())
                .isZero();
    }

    @Test
    void tellsThatARepeatWasSent() {
        var doubtful = delivering(Template.WELCOME)
                .settle("one", new Outcome.Doubtful(), NOW)
                .mail();
        var sent = doubtful.claim("two", NOW, LEASE).mail().settle("two", new Outcome.Accepted(OK), NOW);
        assertThat(sent.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        MailSent.class, said -> assertThat(said.uncertain()).isTrue());
    }

    @Test
    void believesALateAcceptanceAsLongAsNobodyElseIsSending() {
        var doubtful = delivering(Template.INVITATION)
                .settle("one", new Outcome.Doubtful(), NOW)
                .mail();
        assertThat(doubtful.settle("one", new Outcome.Accepted(OK), NOW).mail().state())
                .isEqualTo(new Sent(NOW.system(), OK.withoutWords()));

        var takenOver =
                delivering(Template.WELCOME).claim("two", later(LEASE), LEASE).mail();
        assertThat(takenOver.settle("one", new Outcome.Accepted(OK), NOW).mail())
                .isEqualTo(takenOver);
    }

    @Test
    void aSenderThatLostItsClaimChangesNothing() {
        var takenOver = queued(Template.WELCOME)
                .claim("one", NOW, LEASE)
                .mail()
                .claim("two", later(LEASE), LEASE)
                .mail();
        assertThat(takenOver
                        .settle("one", new Outcome.Refused(Optional.empty()), NOW)
                        .mail())
                .isEqualTo(takenOver);
        assertThat(takenOver.settle("one", new Outcome.Doubtful(), NOW).mail()).isEqualTo(takenOver);
        assertThat(takenOver.delivering("one", EDITION, NOW, LEASE).mail()).isEqualTo(takenOver);
    }

    @Test
    void countsWhatTheServerSaysAndGivesUp() {
        var mail = queued(Template.WELCOME);
        for (int attempt = 1; attempt < 3; attempt++) {
            var deferred = tryLater(mail);
            assertThat(deferred.mail().attempts()).isEqualTo(attempt);
            assertThat(deferred.mail().state()).isInstanceOf(Deferred.class);
            mail = deferred.mail();
        }
        var last = tryLater(mail);
        assertThat(last.mail().state()).isInstanceOf(Failed.class);
        assertThat(last.events()).singleElement().isInstanceOf(MailFailed.class);
    }

    @Test
    void doesNotCountThatTheServerIsAway() {
        var away = queued(Template.WELCOME)
                .claim("one", NOW, LEASE)
                .mail()
                .settle("one", new Outcome.Postponed(Delay.UNREACHABLE, NOW.system()), NOW)
                .mail();
        assertThat(away.attempts()).isZero();
        assertThat(away.claim("two", NOW, LEASE).mail().heldBy("two")).isTrue();
    }

    @Test
    void waitsUntilItIsDueAgain() {
        var deferred = tryLater(queued(Template.WELCOME)).mail();
        assertThat(deferred.claim("two", NOW, LEASE).mail()).isEqualTo(deferred);
        assertThat(deferred.claim("two", later(Duration.ofSeconds(2)), LEASE)
                        .mail()
                        .heldBy("two"))
                .isTrue();
    }

    @Test
    void isNotSentToAnErasedPersonOnceKnown() {
        var suppressed = queued(Template.WELCOME).erase(NOW);
        assertThat(suppressed.mail().state()).isEqualTo(new Suppressed(NOW.system(), Suppression.ERASED));
        assertThat(suppressed.events()).singleElement().isInstanceOf(MailSuppressed.class);
        assertThat(delivering(Template.WELCOME)
                        .settle("one", new Outcome.Withheld(Suppression.ERASED), NOW)
                        .mail()
                        .state())
                .isInstanceOf(Suppressed.class);
    }

    @Test
    void whatAPersonWroteGoesWhenTheRecipientIsFoundErased() {
        var wished = delivering(Template.INVITATION)
                .settle("one", new Outcome.Refused(Optional.empty()), NOW)
                .mail()
                .reconsidered()
                .resend(WISH, WEEK, NOW)
                .mail();

        var withheld = wished.claim("two", NOW, LEASE)
                .mail()
                .settle("two", new Outcome.Withheld(Suppression.ERASED), NOW)
                .mail();

        assertThat(withheld.state()).isEqualTo(new Suppressed(NOW.system(), Suppression.ERASED));
        assertThat(withheld.trail().passages())
                .noneMatch(passage -> passage.wish().equals(Optional.of(WISH)));
    }

    @Test
    void isSentThoughItWasTooLateWhenAPersonSaysSo() {
        var late = new Moment(NOW.system(), WEEK.plusSeconds(1));
        var expired = queued(Template.WELCOME).expireIfLate(late).mail();
        assertThat(expired.state()).isInstanceOf(Expired.class);

        var wished = expired.reconsidered()
                .resend(WISH, late.business().plus(Duration.ofDays(7)), late)
                .mail();

        assertThat(wished.state()).isEqualTo(new Queued(late.system()));
        assertThat(wished.expireIfLate(late).mail()).isEqualTo(wished);
        assertThat(wished.claim("one", late, LEASE).mail().heldBy("one")).isTrue();
        var muchLater = new Moment(NOW.system(), WEEK.plus(Duration.ofDays(8)));
        assertThat(wished.expireIfLate(muchLater).mail().state()).isInstanceOf(Expired.class);
    }

    private static MailDecided tryLater(Mail mail) {
        var due = later(Duration.ofHours(1));
        var outcome =
                new Outcome.TryLater(Optional.of(new SmtpReply(421, "busy")), Delay.SERVER_SAID_LATER, BACKOFF, 0.5);
        return mail.claim("one", due, LEASE).mail().settle("one", outcome, NOW);
    }

    private static Mail queued(Template template) {
        return Mail.ordered(Orders.order(template, ANNE), NOW).mail();
    }

    @Test
    void aPersonMayDecideThatItIsNotSent() {
        for (var waiting : List.of(
                queued(Template.WELCOME).awaitContact(ANNE, NOW).mail(),
                Mail.ordered(Orders.order(Template.WELCOME, ANNE), NOW).mail(),
                delivering(Template.INVITATION)
                        .settle("one", new Outcome.Doubtful(), NOW)
                        .mail())) {
            var dismissed = waiting.reconsidered().dismiss(WISH, NOW);
            assertThat(dismissed.mail().state()).isEqualTo(new Suppressed(NOW.system(), Suppression.DISMISSED));
            assertThat(dismissed.mail().trail().passages().getLast().wish()).contains(WISH);
            assertThat(dismissed.events())
                    .containsExactly(
                            new MailSuppressed(waiting.id(), waiting.order(), Suppression.DISMISSED, NOW.business()));
        }
        var sending = delivering(Template.WELCOME);
        assertThat(sending.reconsidered().dismiss(WISH, NOW).mail())
                .as("left to the sender")
                .isEqualTo(sending);
    }

    @Test
    void whatWasWrittenAboutItGoesWithAnErasedRecipient() {
        var resent = delivering(Template.INVITATION)
                .settle("one", new Outcome.Doubtful(), NOW)
                .mail()
                .reconsidered()
                .resend(WISH, WEEK, NOW)
                .mail();

        var erased = resent.erase(NOW).mail();

        assertThat(erased.state()).isEqualTo(new Suppressed(NOW.system(), Suppression.ERASED));
        assertThat(erased.trail().passages())
                .noneMatch(passage -> passage.wish().equals(Optional.of(WISH)));
        var sent = delivering(Template.WELCOME)
                .settle("one", new Outcome.Accepted(OK), NOW)
                .mail();
        assertThat(sent.erase(NOW).mail().state()).isEqualTo(new Sent(NOW.system(), new SmtpReply(250, "2.0.0")));
        assertThat(sent.erase(NOW).mail().trail().passages().getLast().reply()).contains(new SmtpReply(250, "2.0.0"));
        var refused = new Outcome.Refused(Optional.of(new SmtpReply(550, "no mailbox anne.as")));
        var failed = delivering(Template.WELCOME).settle("one", refused, NOW).mail();
        assertThat(failed.erase(NOW).mail().state())
                .isEqualTo(new Failed(NOW.system(), Optional.of(new SmtpReply(550, ""))));
    }

    @Test
    void tellsOnceThatItWaitsForTheSameCause() {
        var mail = queued(Template.WELCOME);
        for (int minute = 0; minute < 5; minute++) {
            var again = postponed(mail, Delay.FACTS_MISSING);
            assertThat(again.events()).hasSize(minute == 0 ? 1 : 0);
            mail = again.mail();
        }
        assertThat(postponed(mail, Delay.UNREACHABLE).events())
                .as("another cause")
                .hasSize(1);
        assertThat(tryLater(mail).events()).hasSize(1);
    }

    @Test
    void expiresWhereItWaitsTooLong() {
        var late = new Moment(NOW.system(), Orders.welcome().expiresAt().plusMillis(1));
        var awaiting = queued(Template.WELCOME).awaitContact(ANNE, NOW).mail();
        for (var waiting : List.of(
                awaiting,
                queued(Template.WELCOME),
                tryLater(queued(Template.WELCOME)).mail())) {
            assertThat(waiting.expireIfLate(NOW).mail()).isEqualTo(waiting);
            var expired = waiting.expireIfLate(late);
            assertThat(expired.mail().state()).isEqualTo(new Expired(NOW.system()));
            assertThat(expired.events())
                    .containsExactly(new MailExpired(waiting.id(), waiting.order(), late.business()));
        }
        var sending = delivering(Template.WELCOME);
        assertThat(sending.expireIfLate(late).mail()).as("left to the sender").isEqualTo(sending);
    }

    private static MailDecided postponed(Mail mail, Delay why) {
        return mail.claim("one", NOW, LEASE).mail().settle("one", new Outcome.Postponed(why, NOW.system()), NOW);
    }

    private static Mail delivering(Template template) {
        return queued(template)
                .claim("one", NOW, LEASE)
                .mail()
                .delivering("one", EDITION, NOW, LEASE)
                .mail();
    }
}
