package dk.samspil.registration.persistence.directory;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import dk.samspil.messaging.mongo.Failures;
import dk.samspil.registration.application.directory.Chunk;
import dk.samspil.registration.application.directory.StagedRows;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.ImportId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.bson.conversions.Bson;

/** Keeps the chunks of imports. */
public final class MongoStagedRows implements StagedRows {
    private static final String ID = "_id";
    private static final String FILE = "file";
    private static final String ROWS = "rows";
    private static final String KEPT = "kept";

    private final MongoCollection<ChunkDocument> chunks;
    private volatile boolean indexed;

    public MongoStagedRows(MongoDatabase database) {
        this.chunks = database.getCollection("importChunks", ChunkDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public void keep(Chunk chunk) {
        if (!indexed) createIndexes();
        var document = ChunkDocument.of(chunk);
        Failures.writing(
                () -> chunks.replaceOne(Filters.eq(ID, document.id()), document, new ReplaceOptions().upsert(true)));
    }

    @Override
    public Optional<Chunk> find(ImportId file, int number) {
        return Failures.reading(() -> Optional.ofNullable(chunks.find(Filters.eq(ID, ChunkDocument.id(file, number)))
                        .first())
                .map(ChunkDocument::toChunk));
    }

    @Override
    public Optional<Chunk> firstBehind(ImportId file, int line) {
        var wanted = Filters.and(Filters.eq(FILE, file.value()), Filters.gt("results.line", line));
        return Failures.reading(() -> Optional.ofNullable(chunks.find(wanted)
                        .projection(Projections.exclude(ROWS))
                        .sort(Sorts.ascending("number"))
                        .first())
                .map(ChunkDocument::toChunk));
    }

    @Override
    public void forgetRows(ImportId file, int number) {
        Failures.writing(() -> chunks.updateOne(Filters.eq(ID, ChunkDocument.id(file, number)), forgotten()));
    }

    @Override
    public void forgetRows(ImportId file) {
        Failures.writing(() -> chunks.updateMany(Filters.eq(FILE, file.value()), forgotten()));
    }

    @Override
    public void forget(PersonId person) {
        var theirs = Filters.eq("person.person", person.value());
        Failures.writing(() -> chunks.updateMany(
                Filters.and(Filters.eq(KEPT, true), Filters.eq("rows.person.person", person.value())),
                Updates.pull(ROWS, theirs)));
    }

    @Override
    public List<ImportId> withRowsBefore(Instant time) {
        var files = new TreeSet<String>();
        Failures.reading(() -> chunks.find(Filters.and(Filters.eq(KEPT, true), Filters.lt("at", time)))
                .map(ChunkDocument::file)
                .into(files));
        return files.stream().map(ImportId::new).toList();
    }

    private static Bson forgotten() {
        return Updates.combine(Updates.set(ROWS, List.of()), Updates.set(KEPT, false));
    }

    private void createIndexes() {
        Failures.writing(() -> chunks.createIndex(Indexes.ascending(FILE)));
        Failures.writing(() -> chunks.createIndex(Indexes.ascending(KEPT, "at")));
        indexed = true;
    }
}
