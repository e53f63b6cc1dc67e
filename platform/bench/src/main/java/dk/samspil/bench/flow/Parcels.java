package dk.samspil.bench.flow;

import dk.samspil.bench.flow.Parcel.ParcelDocument;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import java.util.function.Function;

/** The parcels, kept as every service keeps its aggregates. */
final class Parcels extends MongoAggregates<String, Parcel, Parcel.Moved, ParcelDocument> {
    Parcels(MongoMessaging messaging, String collection, String topic) {
        super(
                messaging,
                collection,
                Function.identity(),
                Mapping.of(ParcelDocument.class, ParcelDocument::of, ParcelDocument::toParcel),
                Parcel.translator(topic));
    }
}
