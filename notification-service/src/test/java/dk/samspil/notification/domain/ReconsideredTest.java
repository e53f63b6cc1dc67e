package dk.samspil.notification.domain;

import static dk.samspil.notification.domain.Orders.ANNE;
import static dk.samspil.notification.domain.Orders.BO;
import static dk.samspil.notification.domain.Orders.LEASE;
import static dk.samspil.notification.domain.Orders.NOW;
import static dk.samspil.notification.domain.Orders.OK;
import static dk.samspil.notification.domain.Orders.WEEK;
import static dk.samspil.notification.domain.Orders.later;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.domain.MailNews.MailSuppressed;
import dk.samspil.notification.domain.MailState.Delay;
import dk.samspil.notification.domain.MailState.Failed;
import dk.samspil.notification.domain.MailState.Queued;
import dk.samspil.notification.domain.MailState.Sending;
import dk.samspil.notification.domain.MailState.Sent;
import dk.samspil.notification.domain.MailState.Suppressed;
import dk.samspil.notification.domain.MailState.Suppression;
import dk.samspil.notification.domain.MailState.Uncertain;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A mail that is overtaken, wherever it is on its way. */
class ReconsideredTest {
    private static final Edition EDITION = new Edition(Language.DA, "1");
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(30), 3);
    private static final SmtpReply NO_MAILBOX = new SmtpReply(550, "5.1.1 no mailbox");
    private static final Outcome TRY_LATER =
            new Outcome.TryLater(Optional.of(new SmtpReply(450, "4.2.2 full")), Delay.SERVER_SAID_LATER, BACKOFF, 0.5);
    private static final Wish WISH = new Wish("anne", Optional.of("they have asked for it"));

    @Test
    void whatWaitsIsNotSent() {
        var waiting = List.of(
                queued(),
                queued().awaitContact(ANNE, NOW).mail(),
                claimed(queued()).settle("one", TRY_LATER, NOW).mail());
        for (var mail : waiting) assertSuperseded(mail.reconsidered().supersede(NOW));
    }

    @Test
    void isTakenFromASenderUnlessTheServerMayHaveIt() {
        var claimed = claimed(queued());

        var overtaken = claimed.reconsidered().supersede(NOW);

        assertSuperseded(overtaken);
        assertThat(overtaken.mail().delivering("one", EDITION, NOW, LEASE).mail())
                .as("the sender must not end its copy")
                .isEqualTo(overtaken.mail());
        for (var outcome : List.of(TRY_LATER, new Outcome.Doubtful(), refused()))
            assertThat(overtaken.mail().settle("one", outcome, NOW).mail()).isEqualTo(overtaken.mail());
        assertThat(overtaken.mail().claim("two", later(LEASE), LEASE).mail()).isEqualTo(overtaken.mail());
    }

    @Test
    void isNotTriedAgainWhateverTheServerSaysThatMayHaveIt() {
        var marked = overtakenOnItsWay();
        assertThat(marked.heldBy("one")).isTrue();
        for (var outcome : List.of(
                TRY_LATER,
                new Outcome.Postponed(Delay.UNREACHABLE, NOW.system()),
                new Outcome.Doubtful(),
                new Outcome.AddressRefused(NO_MAILBOX, 1))) {
            var settled = marked.settle("one", outcome, NOW);
            assertThat(settled.mail().state())
                    .as("%s", outcome)
                    .isEqualTo(new Suppressed(NOW.system(), Suppression.SUPERSEDED));
            assertThat(settled.events())
                    .as("%s", outcome)
                    .last()
                    .isEqualTo(new MailSuppressed(marked.id(), marked.order(), Suppression.SUPERSEDED, NOW.business()));
        }
    }

    @Test
    void staysWhatItHasBecomeAtTheServer() {
        var marked = overtakenOnItsWay();
        assertThat(marked.settle("one", new Outcome.Accepted(OK), NOW).mail().state())
                .as("with the server's words, as nobody is erased")
                .isEqualTo(new Sent(NOW.system(), OK));
        assertThat(marked.settle("one", new Outcome.Refused(Optional.of(NO_MAILBOX)), NOW)
                        .mail()
                        .state())
                .isEqualTo(new Failed(NOW.system(), Optional.of(NO_MAILBOX)));
    }

    @Test
    void isNotTakenUpWhenItsSenderIsGone() {
        var marked = overtakenOnItsWay();
        assertThat(marked.claim("two", later(LEASE.minusMillis(1)), LEASE).mail())
                .as("while the lease holds")
                .isEqualTo(marked);

        var next = marked.claim("two", later(LEASE), LEASE).mail();

        assertThat(next.state()).isEqualTo(new Suppressed(later(LEASE).system(), Suppression.SUPERSEDED));
        assertThat(next.uncertain()).as("a copy may have arrived").isTrue();
    }

    @Test
    void aSecondDoubtIsStillForAPerson() {
        var repeated = delivering(claimed(delivering(claimed(queued()))
                .settle("one", new Outcome.Doubtful(), NOW)
                .mail()));
        var marked = repeated.reconsidered().supersede(NOW).mail();

        var doubtful = marked.settle("one", new Outcome.Doubtful(), NOW).mail();

        assertThat(doubtful.state()).isEqualTo(new Uncertain(NOW.system()));
        assertThat(doubtful.reconsidered().supersede(NOW).mail()).isEqualTo(doubtful);
        assertThat(doubtful.reconsidered().resend(WISH, WEEK, NOW).mail().state())
                .isInstanceOf(Queued.class);
    }

    @Test
    void anErasureCountsForMore() {
        var erased = overtakenOnItsWay().erase(NOW).mail();
        assertThat(stopped(erased)).contains(Suppression.ERASED);
        assertThat(erased.reconsidered().supersede(NOW).mail()).isEqualTo(erased);
        assertThat(erased.settle("one", TRY_LATER, NOW).mail().state())
                .isEqualTo(new Suppressed(NOW.system(), Suppression.ERASED));
    }

    @Test
    void whatTheAddressHoldsUpIsNeverTakenUpAgain() {
        for (var stalled : List.of(withheld(), returnedAtTheDoor(), failedAndReturned())) {
            assertThat(isTakenUp(stalled)).as("before").isTrue();

            var overtaken = stalled.reconsidered().supersede(NOW);

            assertSuperseded(overtaken);
            assertThat(overtaken.mail().bounce()).isEqualTo(stalled.bounce());
            assertThat(isTakenUp(overtaken.mail())).isFalse();
        }
    }

    @Test
    void whatWasTooLateAnywayIsNotTakenUpByAPerson() {
        var late = new Moment(NOW.system(), WEEK.plusSeconds(1));
        var expired = queued().expireIfLate(late).mail();
        assertThat(expired.reconsidered().resend(WISH, WEEK, NOW).mail().isWaiting())
                .as("before")
                .isTrue();

        var overtaken = expired.reconsidered().supersede(NOW);

        assertSuperseded(overtaken);
        assertThat(overtaken.mail().reconsidered().resend(WISH, WEEK, NOW).mail())
                .isEqualTo(overtaken.mail());
    }

    @Test
    void whatSomebodyErasedWasToHaveIsNotForWhoeverHasTheirRole() {
        var erased = queued().erase(NOW).mail();
        assertThat(erased.reconsidered().isToBeReaddressed(NOW)).as("before").isTrue();

        var overtaken = erased.reconsidered().supersede(NOW);

        assertSuperseded(overtaken);
        assertThat(isTakenUp(overtaken.mail())).isFalse();
    }

    /** Another store may have sent it before this one was there. */
    @Test
    void whatWasTooLateFromTheBeginningIsMarkedAsItIsSent() {
        var late = new Moment(NOW.system(), WEEK.plusSeconds(1));
        var ordered =
                Mail.ordered(Orders.order(Template.SEAT_OFFER, ANNE), late).mail();
        assertThat(ordered.reconsidered().resend(WISH, WEEK, late).mail().repeat())
                .isTrue();
        var expired = queued().expireIfLate(late).mail();
        assertThat(expired.reconsidered().resend(WISH, WEEK, late).mail().repeat())
                .isFalse();
    }

    @Test
    void whatMayYetComeBackIsNotTakenUpThen() {
        var failed = failedAfterADoubt();
        var overtaken = failed.reconsidered().supersede(NOW);
        assertSuperseded(overtaken);
        assertThat(isTakenUp(returned(overtaken.mail()))).isFalse();
        assertThat(isTakenUp(returned(failed))).as("without being overtaken").isTrue();
    }

    @Test
    void whatHasEndedStaysAsItIs() {
        var sent = delivering(claimed(queued()))
                .settle("one", new Outcome.Accepted(OK), NOW)
                .mail();
        var failed = claimed(queued()).settle("one", refused(), NOW).mail();
        var declined = claimed(queued())
                .settle("one", new Outcome.Withheld(Suppression.DECLINED), NOW)
                .mail();
        for (var ended : List.of(sent, returned(sent), failed, declined)) {
            var overtaken = ended.reconsidered().supersede(NOW);
            assertThat(overtaken.mail()).isEqualTo(ended);
            assertThat(overtaken.events()).isEmpty();
        }
        assertThat(failed.reconsidered().resend(WISH, WEEK, NOW).mail().state())
                .as("for a person")
                .isInstanceOf(Queued.class);
    }

    @Test
    void theSameAgainChangesNothing() {
        for (var mail : List.of(queued(), claimed(queued()), delivering(claimed(queued())), withheld())) {
            var once = mail.reconsidered().supersede(NOW).mail();
            var twice = once.reconsidered().supersede(later(Duration.ofHours(1)));
            assertThat(twice.mail()).isEqualTo(once);
            assertThat(twice.events()).isEmpty();
        }
    }

    private static void assertSuperseded(MailDecided decided) {
        var mail = decided.mail();
        assertThat(mail.state()).isEqualTo(new Suppressed(NOW.system(), Suppression.SUPERSEDED));
        assertThat(decided.events())
                .containsExactly(new MailSuppressed(mail.id(), mail.order(), Suppression.SUPERSEDED, NOW.business()));
    }

    /** By the recipient's being reached again, or by a handover to somebody else. */
    private static boolean isTakenUp(Mail mail) {
        Predicate<MailDecided> queues = decided -> decided.mail().isWaiting();
        return queues.test(mail.reconsidered().resume(NOW))
                || queues.test(mail.reconsidered().readdress(BO, true, NOW))
                || mail.reconsidered().isToBeReaddressed(NOW);
    }

    private static Optional<Suppression> stopped(Mail mail) {
        return mail.state() instanceof Sending held ? held.stopped() : Optional.empty();
    }

    private static Mail withheld() {
        return claimed(queued())
                .settle("one", new Outcome.Withheld(Suppression.UNREACHABLE), NOW)
                .mail();
    }

    private static Mail returnedAtTheDoor() {
        return claimed(queued())
                .settle("one", new Outcome.AddressRefused(NO_MAILBOX, 1), NOW)
                .mail();
    }

    private static Mail failedAndReturned() {
        return returned(failedAfterADoubt());
    }

    private static Mail failedAfterADoubt() {
        return claimed(delivering(claimed(queued()))
                        .settle("one", new Outcome.Doubtful(), NOW)
                        .mail())
                .settle("one", refused(), NOW)
                .mail();
    }

    private static Mail returned(Mail mail) {
        var bounce = new Bounce(Bounce.Kind.HARD, Optional.of("5.1.1"), NOW.system());
        return mail.reconsidered().bounced(bounce, NOW).mail();
    }

    private static Outcome refused() {
        return new Outcome.Refused(Optional.empty());
    }

    private static Mail overtakenOnItsWay() {
        var marked = delivering(claimed(queued())).reconsidered().supersede(NOW);
        assertThat(marked.events()).isEmpty();
        return marked.mail();
    }

    private static Mail queued() {
        return Mail.ordered(Orders.order(Template.SEAT_OFFER, ANNE), NOW).mail();
    }

    private static Mail claimed(Mail mail) {
        return mail.claim("one", NOW, LEASE).mail();
    }

    private static Mail delivering(Mail mail) {
        return mail.delivering("one", EDITION, NOW, LEASE).mail();
    }
}
