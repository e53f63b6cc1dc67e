package dk.samspil.notification.application.digest;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.notification.domain.digest.Journal;
import dk.samspil.notification.domain.digest.JournalNews;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The journals, by the morning on which their window ends. */
public interface Journals extends Aggregates<LocalDate, Journal, JournalNews> {

    /** Those that are open although their window has ended. */
    List<LocalDate> due(Instant now);
}
