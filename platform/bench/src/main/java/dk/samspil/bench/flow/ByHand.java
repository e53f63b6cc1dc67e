package dk.samspil.bench.flow;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import dk.samspil.bench.infrastructure.Connection;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/** What somebody writes who needs none of messaging's promises: blind updates, no conditions, nothing read first. */
final class ByHand {
    private ByHand() {}

    static BsonDocument parcel() {
        return new BsonDocument("_id", new BsonString("parcel-0000000"))
                .append("moves", new BsonInt64(0))
                .append("note", new BsonString(Parcel.NOTE))
                .append("version", new BsonInt64(1))
                .append("outbox", new org.bson.BsonArray());
    }

    static MongoCollection<BsonDocument> populated(Connection connection, String name, int parcels) {
        var collection = connection.collection(name);
        collection.insertOne(parcel());
        Population.fill(collection, parcel(), parcels);
        return collection;
    }

    static BsonDocument byId(String id) {
        return new BsonDocument("_id", new BsonString(id));
    }

    static BsonDocument moved(long number) {
        return new BsonDocument("$set", new BsonDocument("moves", new BsonInt64(number)))
                .append("$inc", new BsonDocument("version", new BsonInt64(1)));
    }

    /** The same, and the event to be sent in the document's outbox. */
    static BsonDocument movedWithOutbox(long number, byte[] event) {
        var entry = new BsonDocument("number", new BsonInt64(number))
                .append("type", new BsonString(Parcel.TYPE))
                .append("time", new BsonString(Instant.now().toString()))
                .append("correlation", new BsonString(Long.toString(number)))
                .append("data", new BsonBinary(event));
        return moved(number).append("$push", new BsonDocument("outbox", entry));
    }

    static BsonDocument sent(long number) {
        return new BsonDocument("$pull", new BsonDocument("outbox", new BsonDocument("number", new BsonInt64(number))));
    }

    static byte[] event(String parcel, long number) {
        return "{\"parcel\":\"%s\",\"number\":%d,\"note\":\"%s\"}"
                .formatted(parcel, number, Parcel.NOTE)
                .getBytes(UTF_8);
    }

    /** With the attributes of a CloudEvent, which every record has that is worth sending. */
    static ProducerRecord<byte[], byte[]> message(String topic, String parcel, long number, byte[] event) {
        var message = new ProducerRecord<byte[], byte[]>(topic, parcel.getBytes(UTF_8), event);
        message.headers()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8))
                .add("ce_source", "/bench".getBytes(UTF_8))
                .add("ce_type", Parcel.TYPE.getBytes(UTF_8))
                .add("ce_subject", parcel.getBytes(UTF_8))
                .add("ce_time", Instant.now().toString().getBytes(UTF_8))
                .add("ce_correlationid", Long.toString(number).getBytes(UTF_8))
                .add("content-type", "application/json".getBytes(UTF_8));
        return message;
    }

    static KafkaProducer<byte[], byte[]> producer(String brokers, Map<String, Object> settings) {
        var all = new java.util.HashMap<String, Object>(settings);
        all.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        return new KafkaProducer<>(all, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
