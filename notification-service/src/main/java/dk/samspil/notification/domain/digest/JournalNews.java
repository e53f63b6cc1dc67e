package dk.samspil.notification.domain.digest;

import java.time.LocalDate;

/** What has become of a journal, for this service alone. */
public sealed interface JournalNews {

    /** The window has ended: it is to be told. */
    record Closed(LocalDate morning) implements JournalNews {}

    /** Something came too late for its own window and goes into a later one. */
    record PassedOn(LocalDate to, Happening happening) implements JournalNews {}
}
