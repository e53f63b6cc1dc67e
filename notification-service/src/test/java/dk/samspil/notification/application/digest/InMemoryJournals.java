package dk.samspil.notification.application.digest;

import dk.samspil.notification.domain.digest.Journal;
import dk.samspil.notification.domain.digest.JournalNews;
import dk.samspil.notification.messaging.digest.JournalEvents;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

public final class InMemoryJournals extends InMemoryAggregates<LocalDate, Journal, JournalNews> implements Journals {
    public InMemoryJournals(Clock clock) {
        super("journals", LocalDate::toString, new JournalEvents(), clock);
    }

    @Override
    public List<LocalDate> due(Instant now) {
        return states().stream()
                .filter(journal -> !journal.closed())
                .map(Journal::window)
                .filter(window -> !window.closesAt().isAfter(now))
                .map(window -> window.morning())
                .toList();
    }
}
