package dk.samspil.notification.persistence.digest;

import com.mongodb.client.model.Filters;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.notification.application.digest.Journals;
import dk.samspil.notification.domain.digest.Journal;
import dk.samspil.notification.domain.digest.JournalNews;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Journals in MongoDB, one document per working day on which something happened. */
public final class MongoJournals extends MongoAggregates<LocalDate, Journal, JournalNews, JournalDocument>
        implements Journals {

    public MongoJournals(MongoMessaging messaging, Outgoing.Translator<JournalNews> translator) {
        super(
                messaging,
                "journals",
                LocalDate::toString,
                Mapping.of(JournalDocument.class, JournalDocument::of, JournalDocument::toJournal),
                translator,
                "closed");
    }

    @Override
    public List<LocalDate> due(Instant now) {
        return documents()
                .find(Filters.and(Filters.eq("closed", false), Filters.lte("closesAt", now)))
                .map(document -> LocalDate.parse(document.id()))
                .into(new ArrayList<>());
    }
}
