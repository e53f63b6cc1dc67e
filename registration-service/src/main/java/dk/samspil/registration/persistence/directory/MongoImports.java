package dk.samspil.registration.persistence.directory;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.registration.application.directory.Imports;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.directory.Import;
import dk.samspil.registration.domain.directory.ImportId;
import dk.samspil.registration.domain.directory.ImportNews;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;

/** Keeps imports. */
public final class MongoImports extends MongoAggregates<ImportId, Import, ImportNews, ImportDocument>
        implements Imports {

    public MongoImports(MongoMessaging messaging, Outgoing.Translator<ImportNews> translator) {
        super(
                messaging,
                "imports",
                ImportId::value,
                Mapping.of(ImportDocument.class, ImportDocument::of, ImportDocument::toImport),
                translator,
                "scope");
    }

    @Override
    public List<Import> latest(Optional<MunicipalityCode> scope, int limit) {
        return documents()
                .find(scope.map(s -> Filters.eq("scope", s.value())).orElseGet(BsonDocument::new))
                .sort(Sorts.descending("at", "_id"))
                .limit(limit)
                .map(this::state)
                .into(new ArrayList<>());
    }
}
