package dk.samspil.registration.application.directory;

import dk.samspil.registration.domain.directory.Fault;
import dk.samspil.registration.domain.directory.ImportId;
import dk.samspil.registration.domain.directory.RowResult;
import java.time.Instant;
import java.util.List;

/**
 * A part of an import, small enough to be held: what it asks for, and what was found out about it.
 *
 * @param number from 0
 * @param at when its import was brought, in system time
 * @param rows gone once they are carried out or discarded, for they may hold names and addresses
 */
public record Chunk(
        ImportId file, int number, Instant at, List<Staged> rows, List<RowResult> results, List<Fault> faults) {
    /** The most rows of the file in one. */
    public static final int MOST = 500;

    public Chunk {
        rows = List.copyOf(rows);
        results = List.copyOf(results);
        faults = List.copyOf(faults);
    }
}
