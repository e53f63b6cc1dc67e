package dk.samspil.registration.persistence;

import com.mongodb.client.model.Filters;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.registration.application.ApplicationDrafts;
import dk.samspil.registration.domain.ApplicationDraft;
import dk.samspil.registration.domain.ApplicationId;
import java.util.ArrayList;
import java.util.List;

/** Keeps what municipalities have written and not submitted. */
public final class MongoApplicationDrafts extends MongoAggregates<ApplicationId, ApplicationDraft, Void, DraftDocument>
        implements ApplicationDrafts {

    public MongoApplicationDrafts(MongoMessaging messaging) {
        super(
                messaging,
                "drafts",
                ApplicationId::value,
                Mapping.of(DraftDocument.class, DraftDocument::of, DraftDocument::toDraft),
                _ -> {
                    throw new IllegalStateException("drafts tell nobody anything");
                });
    }

    @Override
    public List<ApplicationDraft> written() {
        return documents()
                .find(Filters.and(present(), Filters.ne("content", null)))
                .map(this::state)
                .into(new ArrayList<>());
    }
}
