package dk.samspil.registration.application.directory;

import dk.samspil.registration.domain.directory.ImportId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The chunks of imports. */
public interface StagedRows {

    /** Keeps a chunk, in place of one with the same number. */
    void keep(Chunk chunk);

    Optional<Chunk> find(ImportId file, int number);

    /** Forgets what a chunk asks for, and keeps what was found out about it. */
    void forgetRows(ImportId file, int number);

    /** The same for all chunks of an import. */
    void forgetRows(ImportId file);

    /** Imports whose rows are kept and were brought before this time. */
    List<ImportId> withRowsBefore(Instant time);
}
