package dk.samspil.registration.web.directory;

import dk.samspil.registration.domain.directory.Import;
import dk.samspil.registration.domain.directory.ImportState;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way into the directory.
 *
 * @param columns those of its columns that were understood
 * @param ignoredColumns the places of the others, from 1
 */
record ImportView(
        String id,
        String shape,
        String state,
        Instant at,
        @Nullable Instant endedAt,
        String charset,
        String delimiter,
        List<String> columns,
        List<Integer> ignoredColumns,
        CountsView counts,
        ProgressView progress,
        List<FaultView> firstFaults,
        List<RowView> firstChanges) {

    /** What it would do, or has done, in rows of the file; and how many schools it closes and people it releases. */
    record CountsView(
            int rows, int added, int changed, int unchanged, int faulty, int schoolsEnded, int peopleReleased) {}

    /** How much of it has been carried out. */
    record ProgressView(int done, int total) {}

    static ImportView of(Import file, List<FaultView> faults, List<RowView> changes) {
        var counts = file.counts();
        return new ImportView(
                file.id().value(),
                DirectoryNames.of(file.shape()),
                DirectoryNames.of(file.state()),
                file.at(),
                file.endedAt().orElse(null),
                file.reading().charset().toLowerCase(Locale.ROOT),
                file.reading().delimiter() == '\t'
                        ? "tab"
                        : String.valueOf(file.reading().delimiter()),
                file.reading().columns(),
                file.reading().ignored(),
                new CountsView(
                        counts.rows(),
                        counts.added(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.faulty(),
                        counts.closed(),
                        counts.released()),
                new ProgressView(file.done(), file.state() == ImportState.FAULTY ? 0 : file.total()),
                faults,
                changes);
    }
}
