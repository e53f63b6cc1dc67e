package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import dk.samspil.notification.mail.Breaker.Pace;
import dk.samspil.notification.mail.ServerWatch.State;
import dk.samspil.notification.mail.sending.RecentAnswers.Kind;
import dk.samspil.notification.mail.sending.RecentAnswers.Rule;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who waits in vain here would wait for ever. */
@Timeout(60)
class ServerWatchTest {
    private static final Pace FAST = new Pace(Duration.ofMillis(20), Duration.ofMillis(100), 3);

    private final AtomicBoolean back = new AtomicBoolean();
    private final AtomicInteger looks = new AtomicInteger();
    private final ServerWatch watch = new ServerWatch(
            () -> {
                looks.incrementAndGet();
                return back.get();
            },
            FAST,
            Rule.USUAL);

    @Test
    void oneLooksWhileTheOthersWait() {
        var looking = new AtomicInteger();
        var most = new AtomicInteger();
        var slow = new ServerWatch(
                () -> {
                    most.accumulateAndGet(looking.incrementAndGet(), Math::max);
                    looks.incrementAndGet();
                    looking.decrementAndGet();
                    return back.get();
                },
                FAST,
                Rule.USUAL);
        slow.lost();
        var through = new AtomicInteger();
        IntStream.range(0, 8).forEach(_ -> Thread.ofVirtual().start(() -> pass(slow, through)));
        await().until(() -> looks.get() >= 2);
        assertThat(through).hasValue(0);
        back.set(true);
        await().until(() -> through.get() == 8);
        assertThat(most).hasValue(1);
        assertThat(slow.isAway()).isFalse();
    }

    @Test
    void letsEverybodyGoWhenItIsClosed() {
        watch.lost();
        var through = new AtomicInteger();
        Thread.ofVirtual().start(() -> pass(watch, through));
        watch.close();
        await().until(() -> through.get() == 1);
    }

    @Test
    void triesOneMailAtATimeBeforeAllGoOn() throws InterruptedException {
        reopen();
        for (int i = 0; i < 3; i++) {
            assertThat(watch.state()).isEqualTo(State.HALF_OPEN);
            try (var pass = watch.pass()) {
                assertThat(pass).isNotNull();
                assertThat(watch.pass()).as("one at a time").isNull();
                watch.heard(Kind.DEFINITE, "a.example");
            }
        }
        assertThat(watch.state()).isEqualTo(State.CLOSED);
        try (var one = watch.pass();
                var other = watch.pass()) {
            assertThat(one).isNotNull();
            assertThat(other).isNotNull();
        }
    }

    @Test
    void aTrialThatFailsMakesAllWaitAgain() throws InterruptedException {
        reopen();
        back.set(false);
        try (var pass = watch.pass()) {
            assertThat(pass).isNotNull();
            watch.heard(Kind.CLOSED, "a.example");
        }
        assertThat(watch.state()).isEqualTo(State.OPEN);
        assertThat(watch.openings()).isEqualTo(2);
    }

    @Test
    void aTrialThatCameToNothingLeavesItsTurnToAnother() throws InterruptedException {
        reopen();
        try (var pass = watch.pass()) {
            assertThat(pass).isNotNull();
        }
        assertThat(watch.state()).isEqualTo(State.HALF_OPEN);
        assertThat(watch.pass()).isNotNull();
    }

    @Test
    void aTrialThatIsKeptWaitingHoldsUpNobody() throws InterruptedException {
        reopen();
        try (var silenced = watch.pass()) {
            assertThat(silenced).isNotNull();
            watch.heard(Kind.CLOSED, "a.example");
            assertThat(watch.state()).isEqualTo(State.OPEN);
            watch.awaitServer();
            assertThat(watch.pass()).as("the turn of another").isNotNull();
        }
        assertThat(watch.pass()).as("which the end of the first does not end").isNull();
        assertThat(watch.openings()).isEqualTo(2);
    }

    @Test
    void aTrialThatIsOvertakenByALossHoldsUpNobody() throws InterruptedException {
        reopen();
        try (var overtaken = watch.pass()) {
            assertThat(overtaken).isNotNull();
            watch.lost();
            watch.awaitServer();
            assertThat(watch.pass()).isNotNull();
        }
    }

    @Test
    void whatWasBegunBeforeIsNoTrial() throws InterruptedException {
        reopen();
        try (var pass = watch.pass()) {
            assertThat(pass).isNotNull();
            elsewhere(() -> {
                for (int i = 0; i < 5; i++) watch.heard(Kind.DEFINITE, "a.example");
            });
            assertThat(watch.state()).isEqualTo(State.HALF_OPEN);
            elsewhere(() -> watch.heard(Kind.CLOSED, "a.example"));
            assertThat(watch.state()).isEqualTo(State.HALF_OPEN);
            watch.heard(Kind.CLOSED, "a.example");
            assertThat(watch.state()).isEqualTo(State.OPEN);
        }
    }

    @Test
    void aLookThatBreaksDownIsFollowedByAnother() throws InterruptedException {
        var broken = new ServerWatch(
                () -> {
                    if (looks.incrementAndGet() == 1) throw new IllegalStateException("for once");
                    return true;
                },
                FAST,
                Rule.USUAL);
        broken.lost();
        assertThatIllegalStateException().isThrownBy(broken::awaitServer);
        broken.awaitServer();
        assertThat(broken.state()).isEqualTo(State.HALF_OPEN);
    }

    @Test
    void whoeverIsKeptWaitingIsRelieved() {
        var relieved = new AtomicInteger();
        watch.whenSilent(relieved::incrementAndGet);
        watch.silent();
        assertThat(relieved).hasValue(1);
        assertThat(watch.state()).isEqualTo(State.CLOSED);
    }

    private static void elsewhere(Runnable work) throws InterruptedException {
        Thread.ofVirtual().start(work).join();
    }

    @Test
    void oneRecipientToldToComeLaterDoesNotOpenIt() throws InterruptedException {
        for (int i = 0; i < 50; i++) watch.heard(Kind.LATER, "grey.example");
        assertThat(watch.state()).isEqualTo(State.CLOSED);
        reopen();
        try (var pass = watch.pass()) {
            assertThat(pass).isNotNull();
            watch.heard(Kind.LATER, "grey.example");
        }
        assertThat(watch.state()).as("the server is there").isEqualTo(State.HALF_OPEN);
    }

    @Test
    void opensWhenManyAreToldToComeLaterAndStaysSoAsLongAsTheyAre() throws InterruptedException {
        for (int i = 0; i < 10; i++) watch.heard(Kind.LATER, i + ".example");
        assertThat(watch.state()).isEqualTo(State.OPEN);
        back.set(true);
        watch.awaitServer();
        assertThat(watch.state()).isEqualTo(State.HALF_OPEN);
        try (var pass = watch.pass()) {
            assertThat(pass).isNotNull();
            watch.heard(Kind.LATER, "a.example");
        }
        assertThat(watch.state()).isEqualTo(State.OPEN);
    }

    @Test
    void opensWhenTheServerClosesOneConnectionAfterTheOther() {
        for (int i = 0; i < 5; i++) watch.heard(Kind.CLOSED, "a.example");
        assertThat(watch.state()).isEqualTo(State.OPEN);
    }

    private void reopen() throws InterruptedException {
        watch.lost();
        back.set(true);
        watch.awaitServer();
    }

    private static void pass(ServerWatch watch, AtomicInteger through) {
        try {
            watch.awaitServer();
            through.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
