package dk.samspil.notification.mail;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.notification.application.AwaitContact;
import dk.samspil.notification.application.InMemoryContactRoles;
import dk.samspil.notification.application.InMemoryContacts;
import dk.samspil.notification.application.InMemoryMails;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.Recipients;
import dk.samspil.notification.application.ReleaseMail;
import dk.samspil.notification.application.SettableClock;
import dk.samspil.notification.application.SuppressMails;
import dk.samspil.notification.application.bounces.DoubtContact;
import dk.samspil.notification.application.bounces.ResumeMails;
import dk.samspil.notification.application.sending.InMemoryMailrooms;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailState.Failed;
import dk.samspil.notification.domain.MailState.Sent;
import dk.samspil.notification.domain.MailState.Suppressed;
import dk.samspil.notification.domain.MailState.Uncertain;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.SoftLimit;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Waiting;
import dk.samspil.notification.mail.Instance.Setting;
import dk.samspil.notification.mail.Instance.Stores;
import dk.samspil.notification.mail.RoughLine.Break;
import dk.samspil.notification.mail.ServerWatch.State;
import dk.samspil.notification.messaging.NotificationSteps;
import dk.samspil.testkit.Tier;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * R8: a mail server that is slow, says later and never, breaks off in the middle of mails and is away for a while. It
 * counts itself what it has taken, by Message-ID.
 */
class RoughSmtpTest {
    private static final int BULK = Tier.of(270, 2700);
    private static final int SERVICE = Tier.of(30, 300);
    private static final Duration AWAY = Duration.ofSeconds(Tier.of(2, 20));
    private static final Duration LONG = Duration.ofSeconds(Tier.of(90, 600));

    private final SettableClock business = new SettableClock(Orders.MONDAY);
    private final InMemoryMails mails = new InMemoryMails(business);
    private final InMemoryContacts contacts = new InMemoryContacts(business);
    private final Stores stores =
            new Stores(mails, contacts, new InMemoryMailrooms(business), new Moments(InstantSource.system(), business));
    private final Random random = new Random(8);
    private Sink sink = Sink.start();

    @BeforeEach
    void start() {
        var moments = stores.moments();
        var steps = NotificationSteps.table(
                new AwaitContact(contacts),
                new ReleaseMail(mails, _ -> {}, moments),
                new SuppressMails(
                        mails, new Recipients(contacts, new InMemoryContactRoles(business)), _ -> {}, moments),
                new DoubtContact(contacts, new SoftLimit(3, Duration.ofDays(14))),
                new ResumeMails(mails, _ -> {}, moments));
        mails.useSteps(steps);
        contacts.useSteps(steps);
    }

    @AfterEach
    void stop() {
        sink.close();
    }

    @Test
    void everyMailIsTakenOnceOrInDoubt() throws IOException {
        roughen(sink);
        var opened = new AtomicBoolean();
        try (var line = new RoughLine(sink.port(), this::breaks);
                var instance = new Instance(stores, line.port(), Setting.USUAL)) {
            order(Template.INVITATION, BULK).forEach(mail -> instance.offer(Waiting.of(mail)));
            await().atMost(LONG).until(() -> sink.taken.size() > BULK / 10);
            goAwayAndComeBack(instance, opened);
            var before = sink.taken.size();
            order(Template.WELCOME, SERVICE).forEach(mail -> instance.offer(Waiting.of(mail)));

            await().atMost(LONG).until(() -> mails.states().stream().allMatch(RoughSmtpTest::isSettled));
            assertThat(opened).as("the breaker opened").isTrue();
            assertThat(instance.breaker()).as("and closed").isEqualTo(State.CLOSED);
            assertThat(instance.delivery.inHand()).isZero();
            assertOnceOrInDoubt();
            assertServiceOvertook(before);
        }
    }

    private void goAwayAndComeBack(Instance instance, AtomicBoolean opened) {
        var port = sink.port();
        var taken = sink.taken;
        sink.close();
        await().atMost(LONG).until(() -> instance.breaker() == State.OPEN);
        opened.set(true);
        await().pollDelay(AWAY).atMost(LONG).until(() -> true);
        sink = Sink.start(port);
        sink.taken.addAll(taken);
        roughen(sink);
    }

    private synchronized void roughen(Sink server) {
        server.delay = Duration.ofMillis(5);
        server.recipientRefusals = recipient -> recipient.startsWith("never") ? 550 : chance(3) ? 450 : 0;
        server.refusals = _ -> chance(4) ? 421 : 0;
    }

    private Break breaks() {
        if (chance(2)) return Break.BEFORE_THE_END;
        return chance(2) ? Break.AFTER_THE_END : Break.NONE;
    }

    private synchronized boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private List<Mail> order(Template template, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var mail = Crowd.mail(i, template);
                    contacts.put(mail.order().recipient(), Crowd.contact(i));
                    mails.put(mail.id(), mail);
                    return mail;
                })
                .toList();
    }

    private void assertOnceOrInDoubt() {
        Map<String, List<MimeMessage>> copies = sink.taken.stream().collect(groupingBy(Sink::messageId));
        assertThat(mails.states()).hasSize(BULK + SERVICE).allSatisfy(mail -> {
            var arrived = copies.getOrDefault(Texts.IDS.of(mail.id()), List.of());
            switch (mail.state()) {
                case Failed _, Suppressed _ -> assertThat(arrived).isEmpty();
                case Uncertain _ -> {
                    // A service mail is repeated once; in doubt again, it is left to a person too.
                    assertThat(Lane.of(mail) == Lane.BULK || mail.repeat()).isTrue();
                    assertThat(arrived).hasSizeLessThanOrEqualTo(mail.repeat() ? 2 : 1);
                }
                default -> assertThat(arrived).hasSizeBetween(1, mail.uncertain() ? 2 : 1);
            }
            if (arrived.size() == 2)
                assertThat(arrived.stream().filter(Sink::isRepeat)).hasSize(1);
        });
        var unknown =
                IntStream.range(0, BULK).filter(Crowd::isUnknownToTheServer).count()
                        + IntStream.range(0, SERVICE)
                                .filter(Crowd::isUnknownToTheServer)
                                .count();
        assertThat(mails.states().stream().filter(RoughSmtpTest::isGivenUp))
                .as("those whom the server does not know, refused, or withheld after that")
                .hasSize((int) unknown);
    }

    /** What was ordered last arrived before the others, on the whole. */
    private void assertServiceOvertook(int before) {
        var lanes = mails.states().stream().collect(toMap(mail -> Texts.IDS.of(mail.id()), Lane::of));
        var order = sink.messageIds();
        var average = IntStream.range(before, order.size())
                .boxed()
                .collect(groupingBy(i -> lanes.get(order.get(i)), averagingInt(i -> i)));
        assertThat(average.get(Lane.SERVICE)).isLessThan(average.get(Lane.BULK));
    }

    private static boolean isSettled(Mail mail) {
        return mail.state() instanceof Sent || mail.state() instanceof Uncertain || isGivenUp(mail);
    }

    private static boolean isGivenUp(Mail mail) {
        return mail.state() instanceof Failed || mail.state() instanceof Suppressed;
    }
}
