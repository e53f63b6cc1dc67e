package dk.samspil.notification.application.digest;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.notification.domain.digest.Journal;
import dk.samspil.notification.domain.digest.JournalNews;
import java.time.Clock;
import java.time.LocalDate;

/** Ends the windows whose time has come, so that they are told. Safe to run at any time, by anybody. */
public final class CloseJournals {
    private final Journals journals;
    private final Clock business;

    public CloseJournals(Journals journals, Clock business) {
        this.journals = journals;
        this.business = business;
    }

    public void handle() {
        journals.due(business.instant()).forEach(this::close);
    }

    private void close(LocalDate morning) {
        var now = business.instant();
        journals.react(
                morning,
                current -> current.map(journal -> journal.close(now))
                        .filter(decided -> !decided.events().isEmpty())
                        .map(CloseJournals::saved)
                        .orElseGet(Change::none));
    }

    private static Change<Journal, JournalNews, Change.Done> saved(Journal.Decided decided) {
        return Change.to(decided.journal(), decided.events());
    }
}
