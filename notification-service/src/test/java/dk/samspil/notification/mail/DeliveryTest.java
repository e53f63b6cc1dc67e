package dk.samspil.notification.mail;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.notification.application.AtOnce;
import dk.samspil.notification.application.InMemoryContacts;
import dk.samspil.notification.application.InMemoryMails;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.application.SettableClock;
import dk.samspil.notification.application.sending.InMemoryMailrooms;
import dk.samspil.notification.application.sending.SteerSending;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailState;
import dk.samspil.notification.domain.MailState.Failed;
import dk.samspil.notification.domain.MailState.Sent;
import dk.samspil.notification.domain.MailState.Uncertain;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Mailroom;
import dk.samspil.notification.domain.sending.Waiting;
import dk.samspil.notification.mail.Instance.Setting;
import dk.samspil.notification.mail.Instance.Stores;
import dk.samspil.notification.mail.sending.Rates;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R8: mails go by real SMTP to an independent sink, which counts them by Message-ID. */
class DeliveryTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final SettableClock business = new SettableClock(Orders.MONDAY);
    private final Moments moments = new Moments(InstantSource.system(), business);
    private final InMemoryMails mails = new InMemoryMails(business);
    private final InMemoryContacts contacts = new InMemoryContacts(business);
    private final InMemoryMailrooms mailrooms = new InMemoryMailrooms(business);
    private final Stores stores = new Stores(mails, contacts, mailrooms, moments);
    private Sink sink = Sink.start();
    private Optional<Instance> delivery = Optional.empty();

    @AfterEach
    void stop() {
        delivery.ifPresent(Instance::close);
        sink.close();
    }

    @Test
    void everyMailArrivesOnceOverFewConnections() {
        deliverTo(sink.port());
        order(Template.WELCOME, 100);
        awaitAll(Sent.class, 100);
        assertThat(sink.messageIds()).hasSize(100).doesNotHaveDuplicates();
        assertThat(mails.states())
                .allSatisfy(mail -> assertThat(mail.attempts()).isEqualTo(1));
    }

    @Test
    void twoInstancesSendEveryMailOnce() {
        deliverTo(sink.port());
        var first = delivery.orElseThrow();
        deliverTo(sink.port());
        var second = delivery.orElseThrow();
        order(Template.WELCOME, 50);
        mails.states().forEach(mail -> first.offer(Waiting.of(mail)));
        awaitAll(Sent.class, 50);
        first.close();
        second.close();
        assertThat(sink.messageIds()).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void comesBackWhenTheServerSaysLater() {
        Set<String> refused = ConcurrentHashMap.newKeySet();
        sink.refusals = recipient -> refused.add(recipient) ? 421 : 0;
        deliverTo(sink.port());
        order(Template.WELCOME, 20);
        awaitAll(Sent.class, 20);
        assertThat(sink.messageIds()).hasSize(20).doesNotHaveDuplicates();
        assertThat(mails.states()).allSatisfy(mail -> {
            assertThat(mail.attempts()).isEqualTo(2);
            assertThat(mail.uncertain()).isFalse();
        });
    }

    @Test
    void givesUpAtOnceWhenTheServerSaysNever() {
        sink.refusals = _ -> 550;
        deliverTo(sink.port());
        order(Template.WELCOME, 3);
        awaitAll(Failed.class, 3);
        assertThat(mails.states()).allSatisfy(mail -> {
            assertThat(mail.attempts()).isEqualTo(1);
            assertThat(((Failed) mail.state()).reply().orElseThrow().code()).isEqualTo(550);
            assertThat(((Failed) mail.state()).reply().orElseThrow().text()).doesNotContain("@");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aServiceMailInDoubtIsRepeatedUnderTheSameIdAndMarked(boolean theServerHadIt) throws IOException {
        try (var line = new TornLine(sink.port(), theServerHadIt)) {
            line.tears.set(3);
            deliverTo(line.port());
            order(Template.WELCOME, 10);
            awaitAll(Sent.class, 10);
            var copies = sink.taken.stream().collect(groupingBy(DeliveryTest::id));
            assertThat(copies).hasSize(10);
            assertThat(sink.taken).hasSize(theServerHadIt ? 13 : 10);
            assertThat(sink.taken.stream().filter(DeliveryTest::isRepeat)).hasSize(3);
            assertThat(mails.states().stream().filter(Mail::uncertain)).hasSize(3);
        }
    }

    @Test
    void aBulkMailInDoubtIsHeld() throws IOException {
        try (var line = new TornLine(sink.port(), true)) {
            line.tears.set(1);
            deliverTo(line.port());
            order(Template.INVITATION, 1);
            awaitAll(Uncertain.class, 1);
            assertThat(sink.taken).hasSize(1);
        }
    }

    @Test
    void waitsForAServerThatIsAwayAndLosesNothing() {
        var port = sink.port();
        sink.close();
        deliverTo(port);
        order(Template.WELCOME, 30);
        await().atMost(LONG).until(() -> delivery.orElseThrow().delivery.isServerAway());
        sink = Sink.start(port);
        awaitAll(Sent.class, 30);
        assertThat(sink.messageIds()).hasSize(30).doesNotHaveDuplicates();
        assertThat(mails.states())
                .allSatisfy(mail -> assertThat(mail.attempts()).isEqualTo(1));
        assertThat(delivery.orElseThrow().delivery.isServerAway()).isFalse();
    }

    @Test
    void serviceMailOvertakesBulkMailOfWhichSomeStillLeaves() {
        sink.delay = Duration.ofMillis(40);
        deliverTo(sink.port(), Setting.USUAL.with(2));
        order(Template.INVITATION, 30);
        await().atMost(LONG).until(() -> sink.taken.size() >= 2);
        var before = sink.taken.size();
        order(Template.WELCOME, 10);
        awaitSent(40);
        var lanes = mails.states().stream().collect(toMap(mail -> Texts.IDS.of(mail.id()), Lane::of));
        var order = sink.messageIds().stream().map(lanes::get).toList();
        var bulkMeanwhile = order.subList(before, order.lastIndexOf(Lane.SERVICE)).stream()
                .filter(lane -> lane == Lane.BULK)
                .count();
        assertThat(bulkMeanwhile)
                .as("one of two senders looks after bulk mail first, and each may have had one in hand")
                .isLessThanOrEqualTo(10 + 4);
    }

    @Test
    void keepsToTheRateOfADomainWhileOthersOvertake() {
        deliverTo(sink.port(), Setting.USUAL.with(new Rates(0, Map.of("skole.example", 60))));
        order(Template.INVITATION, 12);
        await().atMost(LONG).until(() -> sink.taken.size() >= 6);
        await().pollDelay(Duration.ofMillis(300)).until(() -> true);
        assertThat(sink.taken).as("six seconds' worth, and hardly more").hasSizeBetween(6, 8);
        assertThat(mails.states()).as("without a write").allMatch(mail -> mail.attempts() <= 1);
        assertThat(delivery.orElseThrow().delivery.limits().waiting()).isPositive();
        awaitSent(12);
    }

    @Test
    void aPausedLaneWaitsUntouchedUntilItIsResumed() {
        steer(SteerSending.Wish.PAUSE, Lane.BULK);
        deliverTo(sink.port());
        order(Template.INVITATION, 5);
        order(Template.WELCOME, 5);
        await().atMost(LONG).until(() -> sink.taken.size() == 5);
        await().atMost(LONG).until(() -> delivery.orElseThrow().delivery.inHand() == 0);
        var held = mails.states().stream()
                .filter(mail -> Lane.of(mail) == Lane.BULK)
                .toList();
        assertThat(held).allSatisfy(mail -> {
            assertThat(mail.state()).isInstanceOf(MailState.Queued.class);
            assertThat(mails.find(mail.id()).orElseThrow().version()).isEqualTo(1);
        });
        assertThat(mails.events()).as("nothing is told of them").hasSize(5);

        steer(SteerSending.Wish.RESUME, Lane.BULK);
        awaitSent(10);
    }

    @Test
    void bulkMailOfTheNightLeavesInTheMorning() {
        business.add(Duration.ofHours(12));
        var office = new BulkHours(420, 1080, WorkingDays.ZONE, WorkingDays.denmark()::isWorkingDay);
        deliverTo(sink.port(), Setting.USUAL.with(office));
        order(Template.INVITATION, 5);
        order(Template.WELCOME, 1);
        await().atMost(LONG).until(() -> sink.taken.size() == 1);
        await().atMost(LONG).until(() -> delivery.orElseThrow().delivery.inHand() == 0);
        assertThat(sink.taken).hasSize(1);
        business.add(Duration.ofHours(11));
        awaitSent(6);
    }

    @Test
    void aServerThatLooksAtOneMailForLongTakesItOnceAndTheOthersMeanwhile() {
        var looked = new CountDownLatch(1);
        sink.refusals = recipient -> recipient.startsWith("p0@") ? waitFor(looked) : 0;
        deliverTo(sink.port(), Setting.USUAL.with(2).with(Duration.ofMillis(500)));
        order(Template.WELCOME, 10);
        await().atMost(LONG).until(() -> sink.taken.size() == 9);
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        assertThat(delivery.orElseThrow().breaker()).isEqualTo(ServerWatch.State.CLOSED);
        looked.countDown();
        awaitSent(10);
        assertThat(mails.states()).noneMatch(Mail::uncertain);
    }

    @Test
    void aServerThatIsSilentToEverySenderIsLeftAloneAndFoundAgain() {
        var silenced = ConcurrentHashMap.<String>newKeySet();
        var isSilent = new AtomicBoolean(true);
        var answer = new CountDownLatch(1);
        sink.refusals = recipient -> isSilent.get() && silenced.add(recipient) ? waitFor(answer) : 0;
        deliverTo(sink.port(), Setting.USUAL.with(Duration.ofMillis(100)));
        order(Template.WELCOME, 40);
        await().atMost(LONG).until(() -> silenced.size() > Setting.USUAL.senders());
        await().atMost(LONG).until(() -> delivery.orElseThrow().delivery.openings() > 1);
        assertThat(sink.taken).isEmpty();

        isSilent.set(false);
        await().atMost(LONG).until(() -> sink.taken.size() == 40 - silenced.size());
        await().atMost(LONG).until(() -> delivery.orElseThrow().breaker() == ServerWatch.State.CLOSED);
        assertThat(delivery.orElseThrow().delivery.listeners()).isEqualTo(silenced.size());
        answer.countDown();
        awaitSent(40);
        assertThat(mails.states()).noneMatch(Mail::uncertain);
    }

    @Test
    void findsWhatAnEarlierProcessLeft() {
        delivery = Optional.empty();
        order(Template.WELCOME, 5);
        deliverTo(sink.port());
        awaitAll(Sent.class, 5);
    }

    private void deliverTo(int port) {
        deliverTo(port, Setting.USUAL);
    }

    private void deliverTo(int port, Setting setting) {
        delivery = Optional.of(new Instance(stores, port, setting));
    }

    private static int waitFor(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private void steer(SteerSending.Wish wish, Lane... lanes) {
        var command = new SteerSending.Command(wish, Set.of(lanes), new Mailroom.Word("ole", "x"));
        Cause.onlyOnce().run(() -> new SteerSending(mailrooms, moments, () -> {}).handle(command));
    }

    private void awaitSent(int count) {
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(mails.states().stream().filter(mail -> mail.state() instanceof Sent))
                        .hasSize(count));
        assertThat(sink.messageIds()).hasSize(count).doesNotHaveDuplicates();
    }

    private void order(Template template, int count) {
        var order = new OrderMail(
                mails,
                waiting -> delivery.ifPresent(d -> d.offer(waiting)),
                AtOnce.until(at -> at.plus(Duration.ofDays(7))),
                moments);
        IntStream.range(0, count).forEach(i -> {
            var person = new PersonId("p".repeat(24) + (char) ('a' + i / 26) + (char) ('a' + i % 26));
            contacts.put(person, new Contact(person, new Contact.State.Known(details(i), 1)));
            var command = new OrderMail.Command(
                    "/registration/calls/c/" + i, person, template, new Facts(Map.of()), business.instant());
            Cause.onlyOnce().run(() -> order.handle(command));
        });
    }

    private static PersonDetails details(int i) {
        return new PersonDetails(
                "Person " + i, "p" + i + "@skole.example", Optional.empty(), Optional.empty(), Language.DA);
    }

    private void awaitAll(Class<? extends MailState> state, int count) {
        await().atMost(LONG).untilAsserted(() -> {
            assertThat(mails.states()).hasSize(count);
            assertThat(new HashSet<>(List.copyOf(mails.states())))
                    .allSatisfy(mail -> assertThat(mail.state()).isInstanceOf(state));
        });
    }

    private static String id(MimeMessage message) {
        return header(message, "Message-ID").orElseThrow();
    }

    private static boolean isRepeat(MimeMessage message) {
        return header(message, "X-Samspil-Repeat").isPresent();
    }

    private static Optional<String> header(MimeMessage message, String name) {
        try {
            return Optional.ofNullable(message.getHeader(name, null));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
