package dk.samspil.notification.application;

import static dk.samspil.notification.domain.Orders.ANNE;
import static dk.samspil.notification.domain.Orders.BO;
import static dk.samspil.notification.domain.Orders.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.notification.application.CountMails.Counted;
import dk.samspil.notification.application.MailQuery.After;
import dk.samspil.notification.domain.Bounce;
import dk.samspil.notification.domain.Edition;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.MailState;
import dk.samspil.notification.domain.MailState.AwaitingContact;
import dk.samspil.notification.domain.MailState.Deferred;
import dk.samspil.notification.domain.MailState.Delay;
import dk.samspil.notification.domain.MailState.Expired;
import dk.samspil.notification.domain.MailState.Failed;
import dk.samspil.notification.domain.MailState.Queued;
import dk.samspil.notification.domain.MailState.Sending;
import dk.samspil.notification.domain.MailState.Sent;
import dk.samspil.notification.domain.MailState.Suppressed;
import dk.samspil.notification.domain.MailState.Suppression;
import dk.samspil.notification.domain.MailState.Uncertain;
import dk.samspil.notification.domain.Moment;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.Passage;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.SmtpReply;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.Trail;
import dk.samspil.notification.domain.Wish;
import dk.samspil.notification.domain.sending.Gate;
import dk.samspil.notification.domain.sending.Hold;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Mailroom;
import dk.samspil.notification.domain.sending.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store of mails must do. */
public abstract class MailsContract {
    private static final Instant AT = NOW.system();
    private static final Trail TRAIL = new Trail(List.of(
            new Passage("queued", Optional.empty(), AT, AT, 1, Optional.empty(), Optional.empty()),
            new Passage(
                    "deferred", Optional.of("server-said-later"), AT, AT, 7, Optional.of(Orders.OK), Optional.empty()),
            new Passage(
                    "queued",
                    Optional.empty(),
                    AT,
                    AT,
                    1,
                    Optional.empty(),
                    Optional.of(new Wish("anne", Optional.of("the server is mended"))))));
    private static final Bounce BOUNCE = new Bounce(Bounce.Kind.SOFT, Optional.of("4.2.2"), AT);
    private int events;

    protected abstract Mails mails();

    @Test
    void keepsEveryStateAsItIs() {
        var states = List.of(
                new AwaitingContact(),
                new Queued(AT),
                new Sending("claim", AT, true),
                new Sending("claim", AT, true, Optional.of(Suppression.ERASED)),
                new Sending("claim", AT, true, Optional.of(Suppression.SUPERSEDED)),
                new Deferred(AT, Delay.SERVER_SAID_LATER, Optional.of(new SmtpReply(421, "x"))),
                new Deferred(AT, Delay.UNREACHABLE, Optional.empty()),
                new Sent(AT, Orders.OK),
                new Uncertain(AT),
                new Failed(AT, Optional.of(Orders.OK)),
                new Failed(AT, Optional.empty()),
                new Suppressed(AT, Suppression.SUPERSEDED),
                new Expired(AT));
        for (var state : states) {
            var mail = put(ANNE, Template.WELCOME, state, AT);
            assertThat(mails().find(mail.id()).orElseThrow().state()).isEqualTo(mail);
        }
    }

    @Test
    void findsWhatSomebodyShouldBeSending() {
        var queued = put(ANNE, Template.WELCOME, new Queued(AT.minusSeconds(10)), AT);
        var deferred = put(ANNE, Template.WELCOME, new Deferred(AT, Delay.FAULT, Optional.empty()), AT);
        var abandoned = put(ANNE, Template.WELCOME, new Sending("c", AT, true), AT);
        put(ANNE, Template.WELCOME, new Queued(AT.minusSeconds(9)), AT);
        put(ANNE, Template.WELCOME, new Deferred(AT.plusMillis(1), Delay.FAULT, Optional.empty()), AT);
        put(ANNE, Template.WELCOME, new Sending("c", AT.plusMillis(1), true), AT);
        put(ANNE, Template.WELCOME, new Sent(AT, Orders.OK), AT);
        put(ANNE, Template.WELCOME, new AwaitingContact(), AT);
        assertThat(mails().due(NOW, Duration.ofSeconds(10), Desk.OPEN))
                .extracting(Waiting::mail)
                .containsExactlyInAnyOrder(queued.id(), deferred.id(), abandoned.id());
        assertThat(mails().busy(NOW, Desk.OPEN))
                .as("all that are queued, being sent or due")
                .isEqualTo(5);
    }

    @Test
    void whatIsPlannedForLaterIsHeldUntilThen() {
        put(ANNE, Template.INVITATION, new Queued(AT), AT);
        var before = new Moment(AT, NOW.business().minusSeconds(1));
        assertThat(mails().due(before, Duration.ZERO, Desk.OPEN)).isEmpty();
        assertThat(mails().busy(before, Desk.OPEN)).isZero();
        assertThat(mails().held(before, Desk.OPEN)).isEqualTo(Map.of(Lane.BULK, Map.of(Hold.Reason.WAVE, 1L)));
        assertThat(mails().due(NOW, Duration.ZERO, Desk.OPEN)).hasSize(1);
    }

    @Test
    void whatIsHeldBackIsNeitherDueNorBusyButCounted() {
        put(ANNE, Template.INVITATION, new Queued(AT), AT);
        put(ANNE, Template.INVITATION, new Deferred(AT, Delay.FAULT, Optional.empty()), AT);
        put(ANNE, Template.INVITATION, new Deferred(AT.plusMillis(1), Delay.FAULT, Optional.empty()), AT);
        put(ANNE, Template.INVITATION, new Sending("c", AT.plusMillis(1), true), AT);
        var service = put(ANNE, Template.WELCOME, new Queued(AT), AT);
        var paused = Mailroom.OPEN.pause(Set.of(Lane.BULK), new Mailroom.Word("ole", "x"), NOW);
        var gate = new Gate(paused.mailroom(), Desk.OPEN.hours());
        assertThat(mails().due(NOW, Duration.ZERO, gate)).containsExactly(Waiting.of(service));
        assertThat(mails().busy(NOW, gate)).as("one is being sent").isEqualTo(2);
        assertThat(mails().held(NOW, gate)).isEqualTo(Map.of(Lane.BULK, Map.of(Hold.Reason.PAUSED, 2L)));
        assertThat(mails().held(NOW, Desk.OPEN)).isEmpty();
    }

    @Test
    void findsAllThatIsForAPerson() {
        var waiting = put(ANNE, Template.WELCOME, new AwaitingContact(), AT);
        var sent = put(ANNE, Template.WELCOME, new Sent(AT, Orders.OK), AT);
        put(BO, Template.WELCOME, new Queued(AT), AT);
        assertThat(mails().to(ANNE)).containsExactlyInAnyOrder(waiting.id(), sent.id());
    }

    @Test
    void listsPageByPageNewestFirstAlsoWithinOneMillisecond() {
        var all = new HashSet<>(IntStream.range(0, 23)
                .mapToObj(i -> put(ANNE, Template.WELCOME, new Queued(AT), AT.plusMillis(i / 5)))
                .toList());
        var seen = new ArrayList<Mail>();
        Optional<After> after = Optional.empty();
        for (var page = page(after); !page.isEmpty(); page = page(after)) {
            var last = page.get(Math.min(page.size(), 4) - 1);
            seen.addAll(page.subList(0, Math.min(page.size(), 4)));
            after = Optional.of(new After(last.orderedAt(), last.id()));
        }
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
        assertThat(seen).extracting(Mail::orderedAt).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void listsWhatIsAskedFor() {
        var wanted = put(ANNE, Template.WELCOME, new Queued(AT), AT);
        put(BO, Template.WELCOME, new Queued(AT), AT);
        put(ANNE, Template.RECEIPT, new Queued(AT), AT);
        put(ANNE, Template.WELCOME, new Sent(AT, Orders.OK), AT);
        var filter = new MailFilter(
                Optional.of(wanted.id()),
                Optional.of(ANNE),
                Optional.of("flow"),
                Optional.of(wanted.order().event()),
                Optional.of(Template.WELCOME),
                Optional.of("queued"),
                Optional.of(true),
                Optional.of(true),
                Optional.of(AT),
                Optional.of(AT.plusMillis(1)));
        assertThat(list(filter)).containsExactly(wanted);
        assertThat(list(ordered(AT.plusMillis(1), AT.plusSeconds(1)))).isEmpty();
        assertThat(list(ordered(AT.minusSeconds(1), AT))).isEmpty();
        assertThat(list(ordered(AT, AT.plusMillis(1)))).hasSize(4);
        var read = new ArrayList<Mail>();
        mails().each(filter, read::add);
        assertThat(read).containsExactly(wanted);
        var counted = new ArrayList<Counted>();
        mails().count(filter, counted::add);
        assertThat(counted).containsExactly(new Counted(Template.WELCOME, "queued", true, true));
        mails().count(MailFilter.ALL, counted::add);
        assertThat(counted.stream().skip(1))
                .containsExactlyInAnyOrderElementsOf(all().map(Counted::of).toList());
    }

    @Test
    void tellsWhatIsInDoubtAndWhatCameBackFromTheRest() {
        put(new Sent(AT, Orders.OK), true, Optional.empty());
        put(new Uncertain(AT), false, Optional.of(BOUNCE));
        put(new Sent(AT, Orders.OK), false, Optional.empty());
        for (var asked : List.of(true, false)) {
            assertThat(list(which(Optional.of(asked), Optional.empty())))
                    .isNotEmpty()
                    .allMatch(mail -> mail.uncertain() == asked);
            assertThat(list(which(Optional.empty(), Optional.of(asked))))
                    .isNotEmpty()
                    .allMatch(mail -> mail.bounce().isPresent() == asked);
        }
    }

    @Test
    void findsWhatWaitsTooLong() {
        var late = new ArrayList<MailId>();
        late.add(put(ANNE, Template.WELCOME, new AwaitingContact(), AT).id());
        late.add(put(ANNE, Template.WELCOME, new Queued(AT), AT).id());
        put(ANNE, Template.WELCOME, new Expired(AT), AT);
        var expiresAt = Orders.order(Template.WELCOME, ANNE).expiresAt();
        assertThat(mails().late(expiresAt, 10)).isEmpty();
        assertThat(mails().late(expiresAt.plusMillis(1), 10)).containsExactlyInAnyOrderElementsOf(late);
        assertThat(mails().late(expiresAt.plusMillis(1), 1)).hasSize(1);
    }

    private Stream<Mail> all() {
        var all = new ArrayList<Mail>();
        mails().each(MailFilter.ALL, all::add);
        return all.stream();
    }

    private List<Mail> list(MailFilter filter) {
        return mails().list(new MailQuery(filter, Optional.empty(), 10));
    }

    private static MailFilter ordered(Instant from, Instant before) {
        return filter(Optional.empty(), Optional.empty(), Optional.of(from), Optional.of(before));
    }

    private static MailFilter which(Optional<Boolean> uncertain, Optional<Boolean> bounced) {
        return filter(uncertain, bounced, Optional.empty(), Optional.empty());
    }

    private static MailFilter filter(
            Optional<Boolean> uncertain, Optional<Boolean> bounced, Optional<Instant> from, Optional<Instant> before) {
        return new MailFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                uncertain,
                bounced,
                from,
                before);
    }

    private List<Mail> page(Optional<After> after) {
        return mails().list(new MailQuery(MailFilter.to(ANNE), after, 4));
    }

    protected final Mail put(PersonId to, Template template, MailState state, Instant orderedAt) {
        return put(Orders.order(template, to), state, orderedAt, true, Optional.of(BOUNCE));
    }

    private void put(MailState state, boolean repeat, Optional<Bounce> bounce) {
        put(Orders.order(Template.WELCOME, ANNE), state, AT, repeat, bounce);
    }

    private Mail put(MailOrder sample, MailState state, Instant orderedAt, boolean repeat, Optional<Bounce> bounce) {
        var order = new MailOrder(
                "/registration/calls/c/" + events++,
                sample.correlation(),
                sample.trace(),
                sample.recipient(),
                sample.template(),
                sample.facts(),
                sample.occurredAt(),
                Optional.of(sample.occurredAt()),
                sample.expiresAt());
        var mail = new Mail(
                order.mail(),
                order,
                state,
                2,
                repeat,
                Optional.of(new Edition(Language.EN, "1")),
                orderedAt,
                TRAIL,
                bounce);
        Cause.onlyOnce().run(() -> mails().react(mail.id(), _ -> Change.to(mail, List.of())));
        return mail;
    }
}
