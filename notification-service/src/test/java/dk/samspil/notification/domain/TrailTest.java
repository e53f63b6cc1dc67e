package dk.samspil.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.domain.MailState.Deferred;
import dk.samspil.notification.domain.MailState.Delay;
import dk.samspil.notification.domain.MailState.Queued;
import dk.samspil.notification.domain.MailState.Sending;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrailTest {
    private static final Instant AT = Instant.parse("2015-01-05T08:00:00Z");
    private static final SmtpReply BUSY = new SmtpReply(421, "busy");

    @Test
    void tellsWhatAMailCameThrough() {
        var trail = Trail.NONE
                .into(new Queued(AT), AT)
                .into(new Sending("one", AT, false), AT.plusSeconds(1))
                .into(new Sending("one", AT, true), AT.plusSeconds(2))
                .into(later(BUSY), AT.plusSeconds(3));

        assertThat(trail.passages()).extracting(Passage::state).containsExactly("queued", "sending", "deferred");
        assertThat(trail.passages().getLast())
                .isEqualTo(new Passage(
                        "deferred",
                        Optional.of("server-said-later"),
                        AT.plusSeconds(3),
                        AT.plusSeconds(3),
                        1,
                        Optional.of(BUSY),
                        Optional.empty()));
    }

    @Test
    void countsWhatRepeatsItselfHoweverOften() {
        var trail = IntStream.range(0, 5_000)
                .boxed()
                .reduce(
                        Trail.NONE,
                        (way, i) -> way.into(new Sending("s", AT, false), AT).into(later(BUSY), AT.plusSeconds(i)),
                        (_, later) -> later);

        assertThat(trail.passages()).hasSize(1);
        assertThat(trail.passages().getFirst().times()).isEqualTo(5_000);
        assertThat(trail.passages().getFirst().until()).isEqualTo(AT.plusSeconds(4_999));
    }

    @Test
    void tellsAnotherReplyApart() {
        var trail = Trail.NONE.into(later(BUSY), AT).into(later(new SmtpReply(451, "greylisted")), AT);

        assertThat(trail.passages()).hasSize(2);
    }

    @Test
    void keepsWhoseWishItWasButNotTheWordsWhereThePersonIsErased() {
        var wish = new Wish("anne", Optional.of("Bo's address was wrong"));

        var trail = Trail.NONE.into(new Queued(AT), AT, Optional.of(wish)).withoutWords();

        assertThat(trail.passages())
                .extracting(Passage::wish)
                .isEqualTo(List.of(Optional.of(new Wish("anne", Optional.empty()))));
    }

    private static Deferred later(SmtpReply reply) {
        return new Deferred(AT, Delay.SERVER_SAID_LATER, Optional.of(reply));
    }
}
