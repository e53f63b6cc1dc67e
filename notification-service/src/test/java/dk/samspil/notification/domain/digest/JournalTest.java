package dk.samspil.notification.domain.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final Instant CLOSES = Instant.parse("2014-09-02T05:00:00Z");
    private static final Instant UNTIL = CLOSES.plusSeconds(100);
    private static final LocalDate NEXT = LocalDate.of(2014, 9, 3);
    private static final Window WINDOW = new Window(LocalDate.of(2014, 9, 2), CLOSES);
    private static final Happening JOINED = Happening.in(Kind.JOINED, "call", "0461");

    @Test
    void notesWhatHappensOnce() {
        var once = collect(Optional.empty(), JOINED, CLOSES.minusMillis(1));
        var twice = collect(Optional.of(once.journal()), JOINED, CLOSES.minusMillis(1));

        assertThat(once.events()).isEmpty();
        assertThat(once.journal().happenings()).containsExactly(JOINED);
        assertThat(twice.journal()).isEqualTo(once.journal());
    }

    @Test
    void whatComesTooLateOpensTheNextWindow() {
        var late = collect(Optional.empty(), JOINED, CLOSES);

        assertThat(late.journal().happenings()).isEmpty();
        assertThat(late.journal().closed()).isTrue();
        assertThat(late.events()).containsExactly(new JournalNews.PassedOn(NEXT, JOINED));
    }

    @Test
    void anOpenJournalIsToldThoughSomethingCameLate() {
        var open = collect(Optional.empty(), JOINED, CLOSES.minusSeconds(1)).journal();

        var late = collect(Optional.of(open), Happening.in(Kind.JOINED, "call", "0101"), CLOSES.plusSeconds(1));

        assertThat(late.journal()).isEqualTo(open);
        assertThat(late.journal().close(CLOSES.plusSeconds(2), UNTIL).events())
                .containsExactly(new JournalNews.Closed(WINDOW.morning()));
    }

    @Test
    void endsOnceAndNotBeforeItsTime() {
        var open = collect(Optional.empty(), JOINED, CLOSES.minusSeconds(1)).journal();

        assertThat(open.close(CLOSES.minusMillis(1), UNTIL).events()).isEmpty();
        var closed = open.close(CLOSES, UNTIL);
        assertThat(closed.journal().closed()).isTrue();
        assertThat(closed.events()).hasSize(1);
        assertThat(closed.journal().close(CLOSES, UNTIL).events()).isEmpty();
    }

    @Test
    void isNotToldWhenNobodyCouldReadItInTime() {
        var open = collect(Optional.empty(), JOINED, CLOSES.minusSeconds(1)).journal();

        var late = open.close(UNTIL.plusMillis(1), UNTIL);

        assertThat(late.events()).isEmpty();
        assertThat(late.journal().closed()).isTrue();
    }

    @Test
    void isBoundedAndCountsTheRest() {
        var journal = Optional.<Journal>empty();
        for (int i = 0; i < Journal.MOST + 7; i++) {
            journal = Optional.of(collect(journal, Happening.of(Kind.MAIL_FAILED, "m" + i), CLOSES.minusSeconds(1))
                    .journal());
        }
        assertThat(journal.orElseThrow().happenings()).hasSize(Journal.MOST);
        assertThat(journal.orElseThrow().count(Kind.MAIL_FAILED)).isEqualTo(Journal.MOST + 7);
    }

    private static Journal.Decided collect(Optional<Journal> current, Happening happening, Instant now) {
        return Journal.collected(WINDOW, current, happening, now, NEXT);
    }
}
