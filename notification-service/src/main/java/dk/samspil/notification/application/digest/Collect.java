package dk.samspil.notification.application.digest;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.notification.application.Expiry;
import dk.samspil.notification.domain.digest.Happening;
import dk.samspil.notification.domain.digest.Journal;
import dk.samspil.notification.domain.digest.Window;
import dk.samspil.notification.domain.digest.Windows;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Notes what has happened in the journal of its window, or of the next if that has ended. */
public final class Collect {
    private final Journals journals;
    private final Windows windows;
    private final Expiry expiry;
    private final Clock business;

    public Collect(Journals journals, Windows windows, Expiry expiry, Clock business) {
        this.journals = journals;
        this.windows = windows;
        this.expiry = expiry;
        this.business = business;
    }

    /** What a digest could not tell in time any more is the past, as it comes when the service is built anew. */
    public void handle(Happening happening, Instant occurredAt) {
        var now = business.instant();
        var window = windows.of(occurredAt);
        if (!expiry.of(window.closesAt()).isBefore(now)) note(window, happening, now);
    }

    /** Step: it came too late for an earlier journal. */
    public void handle(Happening happening, LocalDate morning) {
        note(windows.endingOn(morning), happening, business.instant());
    }

    private void note(Window window, Happening happening, Instant now) {
        var next = windows.of(now).morning();
        journals.react(window.morning(), current -> {
            var decided = Journal.collected(window, current, happening, now, next);
            return current.filter(decided.journal()::equals).isPresent()
                            && decided.events().isEmpty()
                    ? Change.none()
                    : Change.to(decided.journal(), decided.events());
        });
    }
}
