package dk.samspil.registration.domain.directory;

import dk.samspil.registration.domain.MunicipalityCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file of schools or contacts on its way into the directory: read and examined as a whole first, then carried out as
 * a whole, chunk by chunk. Nothing is carried out of a file in which anything is wrong.
 *
 * @param scope the municipality that it was brought by and may change; empty for the coordinator
 * @param total how many changes it is made of
 * @param cursor the chunk that is carried out next
 * @param done how many of the changes have been carried out
 */
public record Import(
        ImportId id,
        Shape shape,
        Optional<MunicipalityCode> scope,
        String by,
        Instant at,
        Reading reading,
        Counts counts,
        int chunks,
        int total,
        int cursor,
        int done,
        ImportState state,
        Optional<Instant> endedAt) {

    /** One that has just been read. */
    public static Import read(
            ImportId id,
            Shape shape,
            Optional<MunicipalityCode> scope,
            String by,
            Instant at,
            Reading reading,
            Counts counts,
            int chunks,
            int total) {
        var state = counts.faulty() > 0 ? ImportState.FAULTY : ImportState.READY;
        return new Import(id, shape, scope, by, at, reading, counts, chunks, total, 0, 0, state, Optional.empty());
    }

    /** Begins to carry out. */
    public Import started(Instant now) {
        if (state != ImportState.READY) throw new IllegalStateException("only what is ready is carried out");
        return chunks == 0 ? at(0, 0, ImportState.DONE, Optional.of(now)) : at(0, 0, ImportState.UNDER_WAY, endedAt);
    }

    /** A chunk has been carried out, without the rows that had been forgotten since it was read. */
    public Import advanced(int rows, Instant now) {
        var last = cursor + 1 == chunks;
        return at(
                cursor + 1,
                last ? total : done + rows,
                last ? ImportState.DONE : ImportState.UNDER_WAY,
                last ? Optional.of(now) : Optional.empty());
    }

    public Import discarded(Instant now) {
        return at(cursor, done, ImportState.DISCARDED, Optional.of(now));
    }

    /** Whether this chunk is the one to be carried out now. */
    public boolean isDue(int chunk) {
        return state == ImportState.UNDER_WAY && cursor == chunk;
    }

    /** The chunk that comes next, if there is one. */
    public List<ImportNews> news() {
        return state == ImportState.UNDER_WAY ? List.of(new ImportNews.ChunkDue(id, cursor)) : List.of();
    }

    private Import at(int nextCursor, int nextDone, ImportState next, Optional<Instant> ended) {
        return new Import(id, shape, scope, by, at, reading, counts, chunks, total, nextCursor, nextDone, next, ended);
    }
}
