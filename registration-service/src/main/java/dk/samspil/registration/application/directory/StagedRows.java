package dk.samspil.registration.application.directory;

import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.ImportId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The chunks of imports. */
public interface StagedRows {

    /** Keeps a chunk, in place of one with the same number. */
    void keep(Chunk chunk);

    Optional<Chunk> find(ImportId file, int number);

    /** The first chunk that reaches behind a line: what was found out about it, without what it asks for. */
    Optional<Chunk> firstBehind(ImportId file, int line);

    /** Forgets what a chunk asks for, and keeps what was found out about it. */
    void forgetRows(ImportId file, int number);

    /** The same for all chunks of an import. */
    void forgetRows(ImportId file);

    /** Forgets, in the chunks of all imports, that somebody is to be a person of the programme. */
    void forget(PersonId person);

    /** Imports whose rows are kept and were brought before this time. */
    List<ImportId> withRowsBefore(Instant time);
}
