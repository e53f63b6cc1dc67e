package dk.samspil.registration.application.directory;

import dk.samspil.registration.domain.directory.Counts;
import dk.samspil.registration.domain.directory.Fault;
import dk.samspil.registration.domain.directory.ImportId;
import dk.samspil.registration.domain.directory.RowResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is found out about a file, kept chunk by chunk as it is found. */
final class Findings {
    private final ImportId file;
    private final Instant at;
    private final StagedRows kept;
    private List<Staged> rows = new ArrayList<>();
    private List<RowResult> results = new ArrayList<>();
    private List<Fault> faults = new ArrayList<>();
    private int chunks;
    private int total;
    private int added;
    private int changed;
    private int unchanged;
    private int closed;
    private int released;
    private int faulty;

    Findings(ImportId file, Instant at, StagedRows kept) {
        this.file = file;
        this.at = at;
        this.kept = kept;
    }

    void right(int line, RowResult.Outcome outcome, String subject, List<String> fields) {
        results.add(new RowResult(line, outcome, subject, fields));
        switch (outcome) {
            case NEW -> added++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
            case FAULTY -> throw new IllegalArgumentException("that is wrong");
        }
    }

    void wrong(int line, List<Fault> found) {
        results.add(new RowResult(line, RowResult.Outcome.FAULTY, "", List.of()));
        faults.addAll(found);
        faulty++;
    }

    void asks(Staged row) {
        rows.add(row);
        total++;
    }

    void closes() {
        closed++;
    }

    void releases(long people) {
        released += Math.toIntExact(people);
    }

    /** Puts what has been found since the last time into a chunk of its own. */
    void keep() {
        if (rows.isEmpty() && results.isEmpty()) return;
        kept.keep(new Chunk(file, chunks++, at, rows, results, faults));
        rows = new ArrayList<>();
        results = new ArrayList<>();
        faults = new ArrayList<>();
    }

    int chunks() {
        return chunks;
    }

    int total() {
        return total;
    }

    Counts counts() {
        return new Counts(added + changed + unchanged + faulty, added, changed, unchanged, closed, released, faulty);
    }
}
