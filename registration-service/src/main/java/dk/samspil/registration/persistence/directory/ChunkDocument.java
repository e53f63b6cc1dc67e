package dk.samspil.registration.persistence.directory;

import dk.samspil.registration.application.directory.Chunk;
import dk.samspil.registration.domain.directory.Fault;
import dk.samspil.registration.domain.directory.ImportId;
import dk.samspil.registration.domain.directory.RowResult;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A chunk of an import, as it is kept.
 *
 * @param rows null where they have not been read
 */
public record ChunkDocument(
        @BsonId String id,
        String file,
        int number,
        Instant at,
        boolean kept,
        @Nullable List<RowDocument> rows,
        List<ResultDocument> results,
        List<FaultDocument> faults) {

    /** What a row comes to. */
    public record ResultDocument(int line, String outcome, String subject, List<String> fields) {}

    /** What is wrong with one. */
    public record FaultDocument(int line, int column, String heading, String reason) {}

    static String id(ImportId file, int number) {
        return file.value() + "-" + number;
    }

    static ChunkDocument of(Chunk chunk) {
        return new ChunkDocument(
                id(chunk.file(), chunk.number()),
                chunk.file().value(),
                chunk.number(),
                chunk.at(),
                true,
                chunk.rows().stream().map(RowDocument::of).toList(),
                chunk.results().stream()
                        .map(r -> new ResultDocument(r.line(), r.outcome().name(), r.subject(), r.fields()))
                        .toList(),
                chunk.faults().stream()
                        .map(f -> new FaultDocument(
                                f.line(), f.column(), f.heading(), f.reason().name()))
                        .toList());
    }

    Chunk toChunk() {
        return new Chunk(
                new ImportId(file),
                number,
                at,
                rows == null
                        ? List.of()
                        : rows.stream().map(RowDocument::toStaged).toList(),
                results.stream()
                        .map(r -> new RowResult(
                                r.line(), RowResult.Outcome.valueOf(r.outcome()), r.subject(), r.fields()))
                        .toList(),
                faults.stream()
                        .map(f -> new Fault(f.line(), f.column(), f.heading(), Fault.Reason.valueOf(f.reason())))
                        .toList());
    }
}
