package dk.samspil.notification.application.record;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForgetMailsTest {
    private static final Instant OPENED = Instant.parse("2014-08-01T08:00:00Z");
    private static final Instant CONCLUDED = Instant.parse("2016-01-29T08:00:00Z");

    private final InMemoryProgrammes programmes = new InMemoryProgrammes(Clock.systemUTC());
    private final FollowProgramme follow = new FollowProgramme(programmes);
    private final List<Instant> removed = new ArrayList<>();

    @Test
    void keepsWhatBelongsToARunningProgramme() {
        Cause.onlyOnce().run(() -> follow.opened("c", OPENED));
        forget("2030-01-01T00:00:00Z");
        assertThat(removed).isEmpty();
    }

    @Test
    void removesWhatWasToldBeforeTheEndAMonthAfterIt() {
        Cause.onlyOnce().run(() -> follow.opened("c", OPENED));
        Cause.onlyOnce().run(() -> follow.concluded("c", CONCLUDED));
        forget("2016-02-29T07:59:59Z");
        assertThat(removed).isEmpty();
        forget("2016-02-29T08:00:01Z");
        assertThat(removed).containsExactly(CONCLUDED);
    }

    @Test
    void learnsOfAnEndTwice() {
        Cause.onlyOnce().run(() -> follow.concluded("c", CONCLUDED));
        Cause.onlyOnce().run(() -> follow.concluded("c", CONCLUDED.plusSeconds(1)));
        assertThat(programmes.all()).hasSize(1);
        assertThat(programmes.all().getFirst().concluded()).contains(CONCLUDED);
    }

    private void forget(String now) {
        var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        new ForgetMails(
                        programmes,
                        before -> {
                            removed.add(before);
                            return 1;
                        },
                        clock)
                .handle();
    }
}
