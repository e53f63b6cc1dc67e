package dk.samspil.conference.persistence;

import dk.samspil.conference.application.AllSeries;
import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.Series;
import dk.samspil.conference.domain.SeriesNews;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;

/** Keeps series. */
public final class MongoAllSeries extends MongoAggregates<CallId, Series, SeriesNews, SeriesDocument>
        implements AllSeries {

    public MongoAllSeries(MongoMessaging messaging, Outgoing.Translator<SeriesNews> translator) {
        super(
                messaging,
                "series",
                CallId::value,
                Mapping.of(SeriesDocument.class, SeriesDocument::of, SeriesDocument::toSeries),
                translator);
    }
}
