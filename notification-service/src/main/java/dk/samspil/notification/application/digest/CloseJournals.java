package dk.samspil.notification.application.digest;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.notification.application.Expiry;
import java.time.Clock;
import java.time.LocalDate;

/** Ends the windows whose time has come, so that they are told. Safe to run at any time, by anybody. */
public final class CloseJournals {
    private final Journals journals;
    private final Expiry expiry;
    private final Clock business;

    public CloseJournals(Journals journals, Expiry expiry, Clock business) {
        this.journals = journals;
        this.expiry = expiry;
        this.business = business;
    }

    public void handle() {
        journals.due(business.instant()).forEach(this::close);
    }

    private void close(LocalDate morning) {
        var now = business.instant();
        journals.react(morning, current -> {
            var journal = current.orElseThrow(() -> new IllegalStateException("journals are never removed"));
            var decided = journal.close(now, expiry.of(journal.window().closesAt()));
            return decided.journal().equals(journal) ? Change.none() : Change.to(decided.journal(), decided.events());
        });
    }
}
