package dk.samspil.notification.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Waiting;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DomainQueuesTest {
    private final AtomicLong now = new AtomicLong();
    private final DomainQueues domains =
            new DomainQueues(new Rates(10, Map.of("slow.example", 1, "free.example", 0)), now::get);

    @Test
    void letsGoWhatTheRateAllows() {
        assertThat(domains.allows(id('a'), "skive.example")).isTrue();
        assertThat(domains.allows(id('b'), "skive.example")).isFalse();
        assertThat(domains.allows(id('c'), "other.example"))
                .as("another domain")
                .isTrue();
        for (int i = 0; i < 100; i++)
            assertThat(domains.allows(id('d'), "free.example")).isTrue();
    }

    @Test
    void servesServiceMailFirstAndEachOnce() {
        assertThat(domains.allows(id('a'), "slow.example")).isTrue();
        wait('b', Lane.BULK);
        wait('c', Lane.BULK);
        wait('d', Lane.SERVICE);
        assertThat(domains.waiting()).isEqualTo(3);
        assertThat(domains.release("slow.example")).isEmpty();
        assertThat(domains.claimWakeUp("slow.example")).contains(Duration.ofMinutes(1));
        assertThat(domains.claimWakeUp("slow.example")).as("one looks").isEmpty();

        now.addAndGet(TimeUnit.MINUTES.toNanos(1));
        domains.awake("slow.example");
        assertThat(domains.release("slow.example")).containsExactly(new Waiting(id('d'), Lane.SERVICE));
        assertThat(domains.allows(id('d'), "slow.example"))
                .as("it has its place")
                .isTrue();
        assertThat(domains.allows(id('d'), "slow.example")).as("once").isFalse();
        assertThat(domains.claimWakeUp("slow.example")).isPresent();
    }

    @Test
    void nobodyOvertakesThoseThatWait() {
        domains.allows(id('a'), "slow.example");
        wait('b', Lane.BULK);
        now.addAndGet(TimeUnit.MINUTES.toNanos(1));
        assertThat(domains.allows(id('c'), "slow.example")).isFalse();
    }

    @Test
    void aPlaceThatWasNotUsedIsGone() {
        domains.allows(id('a'), "slow.example");
        wait('b', Lane.BULK);
        now.addAndGet(TimeUnit.MINUTES.toNanos(1));
        assertThat(domains.release("slow.example")).hasSize(1);
        domains.done(id('b'));
        assertThat(domains.allows(id('b'), "slow.example")).isFalse();
    }

    @Test
    void noMailIsTooMuchWhereNoDomainHasALimit() {
        var unlimited = new DomainQueues(Rates.UNLIMITED, now::get);
        for (char mail = 'a'; mail <= 'z'; mail++)
            assertThat(unlimited.allows(id(mail), "slow.example")).isTrue();
    }

    private void wait(char mail, Lane lane) {
        domains.add(new Waiting(id(mail), lane), "slow.example");
    }

    private static MailId id(char name) {
        return new MailId(String.valueOf(name).repeat(26));
    }
}
