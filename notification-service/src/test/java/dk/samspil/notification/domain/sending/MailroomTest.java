package dk.samspil.notification.domain.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.sending.Mailroom.Word;
import dk.samspil.notification.domain.sending.MailroomNews.SendingPaused;
import dk.samspil.notification.domain.sending.MailroomNews.SendingResumed;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MailroomTest {
    private static final Word WORD = new Word("ole", "the provider has asked us to");
    private static final Set<Lane> ALL = EnumSet.allOf(Lane.class);

    @Test
    void holdsALaneBackAndTellsOfIt() {
        var paused = Mailroom.OPEN.pause(Set.of(Lane.BULK), WORD, Orders.NOW);
        assertThat(paused.mailroom().isPaused(Lane.BULK)).isTrue();
        assertThat(paused.mailroom().isPaused(Lane.SERVICE)).isFalse();
        assertThat(paused.events()).containsExactly(new SendingPaused(Lane.BULK, Orders.MONDAY));
        var pause = paused.mailroom().pause(Lane.BULK).orElseThrow();
        assertThat(pause.by()).isEqualTo("ole");
        assertThat(pause.since()).isEqualTo(Orders.NOW.system());
    }

    @Test
    void aLaneThatIsPausedAlreadyKeepsItsReason() {
        var first = Mailroom.OPEN.pause(Set.of(Lane.BULK), WORD, Orders.NOW).mailroom();
        var all = first.pause(ALL, new Word("eva", "more"), Orders.later(Duration.ofHours(1)));
        assertThat(all.events()).containsExactly(new SendingPaused(Lane.SERVICE, Orders.MONDAY));
        assertThat(all.mailroom().pause(Lane.BULK).orElseThrow().by()).isEqualTo("ole");
        assertThat(all.mailroom().pause(Lane.SERVICE).orElseThrow().by()).isEqualTo("eva");
        assertThat(all.mailroom().pause(ALL, WORD, Orders.NOW).events()).isEmpty();
    }

    @Test
    void letsGoAgainAndRemembersWhose() {
        var paused = Mailroom.OPEN.pause(ALL, WORD, Orders.NOW).mailroom();
        var service = paused.resume(Set.of(Lane.SERVICE), new Word("eva", "enough"), Orders.NOW);
        assertThat(service.events()).containsExactly(new SendingResumed(Lane.SERVICE, Orders.MONDAY));
        assertThat(service.mailroom().isPaused(Lane.BULK)).isTrue();
        assertThat(service.mailroom().isPaused(Lane.SERVICE)).isFalse();
        assertThat(service.mailroom().position(Lane.SERVICE).orElseThrow().by()).isEqualTo("eva");
        assertThat(Mailroom.OPEN.resume(ALL, WORD, Orders.NOW).events()).isEmpty();
    }
}
