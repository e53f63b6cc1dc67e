package dk.samspil.notification.application.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.SettableClock;
import dk.samspil.notification.application.sending.SteerSending.Answer;
import dk.samspil.notification.application.sending.SteerSending.Command;
import dk.samspil.notification.application.sending.SteerSending.Wish;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Mailroom;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SteerSendingTest {
    private final SettableClock clock = new SettableClock(Orders.MONDAY);
    private final Moments moments = new Moments(clock, clock);
    private final InMemoryMailrooms mailrooms = new InMemoryMailrooms(clock);
    private final AtomicInteger told = new AtomicInteger();
    private final SteerSending steer = new SteerSending(mailrooms, moments, told::incrementAndGet);

    @Test
    void pausesForEveryInstanceUntilItIsResumed() {
        var one = gatekeeper();
        var other = gatekeeper();
        assertThat(one.isShut(Lane.BULK)).isFalse();
        assertThat(other.isShut(Lane.BULK)).isFalse();

        assertThat(steer(Wish.PAUSE)).isEqualTo(Answer.DONE);
        assertThat(told).hasValue(1);
        assertThat(one.refresh()).as("nothing goes again").isFalse();
        assertThat(other.refresh()).isFalse();
        assertThat(one.isShut(Lane.BULK)).isTrue();
        assertThat(other.isPaused(Lane.BULK)).isTrue();
        assertThat(one.isShut(Lane.SERVICE)).isFalse();
        assertThat(gatekeeper().isShut(Lane.BULK)).as("one that begins now").isTrue();

        assertThat(steer(Wish.RESUME)).isEqualTo(Answer.DONE);
        assertThat(one.refresh()).as("the lane goes again").isTrue();
        assertThat(one.refresh()).as("said once").isFalse();
        assertThat(other.refresh()).isTrue();
        assertThat(other.isShut(Lane.BULK)).isFalse();
    }

    @Test
    void saysWhatIsSoAlready() {
        assertThat(steer(Wish.RESUME)).isEqualTo(Answer.NOT_PAUSED);
        steer(Wish.PAUSE);
        assertThat(steer(Wish.PAUSE)).isEqualTo(Answer.ALREADY_PAUSED);
        assertThat(mailrooms.events()).hasSize(1);
        assertThat(told).hasValue(1);
    }

    @Test
    void tellsTheOthersInEventsThatKeepToTheirContracts() {
        mailrooms.holdToContracts();
        steer(Wish.PAUSE);
        steer(Wish.RESUME);
        assertThat(mailrooms.entries()).hasSize(2);
    }

    private Gatekeeper gatekeeper() {
        return new Gatekeeper(mailrooms, BulkHours.always(WorkingDays.ZONE), moments);
    }

    private Answer steer(Wish wish) {
        var command = new Command(wish, Set.of(Lane.BULK), new Mailroom.Word("ole", "the provider asks"));
        return Cause.onlyOnce().call(() -> steer.handle(command));
    }
}
