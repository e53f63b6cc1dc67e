package dk.samspil.registration.persistence.directory;

import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.directory.Counts;
import dk.samspil.registration.domain.directory.Import;
import dk.samspil.registration.domain.directory.ImportId;
import dk.samspil.registration.domain.directory.ImportState;
import dk.samspil.registration.domain.directory.Reading;
import dk.samspil.registration.domain.directory.Shape;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** An import, as it is kept. */
public record ImportDocument(
        @BsonId String id,
        String shape,
        @Nullable String scope,
        String by,
        Instant at,
        ReadingDocument reading,
        CountsDocument counts,
        int chunks,
        int total,
        int cursor,
        int done,
        String state,
        @Nullable Instant endedAt) {

    /** How the file was read. */
    public record ReadingDocument(String charset, String delimiter, List<String> columns, List<Integer> ignored) {}

    /** What it would do. */
    public record CountsDocument(
            int rows, int added, int changed, int unchanged, int closed, int released, int faulty) {}

    static ImportDocument of(Import file) {
        var reading = file.reading();
        var counts = file.counts();
        return new ImportDocument(
                file.id().value(),
                file.shape().name(),
                file.scope().map(MunicipalityCode::value).orElse(null),
                file.by(),
                file.at(),
                new ReadingDocument(
                        reading.charset(), String.valueOf(reading.delimiter()), reading.columns(), reading.ignored()),
                new CountsDocument(
                        counts.rows(),
                        counts.added(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.closed(),
                        counts.released(),
                        counts.faulty()),
                file.chunks(),
                file.total(),
                file.cursor(),
                file.done(),
                file.state().name(),
                file.endedAt().orElse(null));
    }

    Import toImport() {
        return new Import(
                new ImportId(id),
                Shape.valueOf(shape),
                Optional.ofNullable(scope).map(MunicipalityCode::new),
                by,
                at,
                new Reading(reading.charset(), reading.delimiter().charAt(0), reading.columns(), reading.ignored()),
                new Counts(
                        counts.rows(),
                        counts.added(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.closed(),
                        counts.released(),
                        counts.faulty()),
                chunks,
                total,
                cursor,
                done,
                ImportState.valueOf(state),
                Optional.ofNullable(endedAt));
    }
}
