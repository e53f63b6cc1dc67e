package dk.samspil.messaging.mongo;

import dk.samspil.messaging.store.Answered;
import dk.samspil.messaging.store.Save;
import dk.samspil.messaging.store.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Turns saves into documents and updates, and documents into snapshots. An update sets the top-level fields
 * of the state that have changed, unsets those that have become null, and touches no others.
 */
final class StateCodec<S, D extends Record> {
    private final Mapping<S, D> mapping;
    private final Codec<D> codec;

    StateCodec(Mapping<S, D> mapping, CodecRegistry registry) {
        this.mapping = mapping;
        this.codec = registry.get(mapping.document());
    }

    Snapshot<S> snapshot(BsonDocument document) {
        return new Snapshot<>(
                document.getString(Fields.ID).getValue(),
                MongoAggregateStore.number(document, Fields.VERSION),
                state(document),
                MongoAggregateStore.number(document, Fields.SEQUENCE),
                MongoAggregateStore.number(document, Fields.PUSHED),
                MongoAggregateStore.number(document, Fields.SENT),
                handled(document),
                list(document, Fields.COMMANDS, StateCodec::answered),
                list(document, Fields.COMMITS, v -> v.asString().getValue()));
    }

    BsonDocument inserted(Save<S> save) {
        var document = save.state() == null ? new BsonDocument() : encoded(save.state());
        document.put(Fields.ID, new BsonString(save.before().id()));
        document.putAll(counters(save));
        document.put(Fields.SENT, new BsonInt64(0));
        document.put(Fields.OUTBOX, array(save.entries(), Fields::document));
        var handled = new BsonDocument();
        save.handled().forEach((stream, sequence) -> handled.put(escaped(stream), new BsonInt64(sequence)));
        document.put(Fields.HANDLED, handled);
        document.put(Fields.COMMANDS, array(save.commands(), StateCodec::document));
        document.put(Fields.COMMITS, array(List.of(save.commit()), BsonString::new));
        if (!save.entries().isEmpty()) document.put(Fields.PENDING_SINCE, oldest(save));
        return document;
    }

    BsonDocument updated(Save<S> save) {
        var set = counters(save);
        var unset = new BsonDocument();
        if (save.state() != null) stateChanges(save, save.state(), set, unset);
        save.handled()
                .forEach(
                        (stream, sequence) -> set.put(Fields.HANDLED + "." + escaped(stream), new BsonInt64(sequence)));
        var push = new BsonDocument(Fields.COMMITS, latest(array(List.of(save.commit()), BsonString::new)));
        if (!save.commands().isEmpty()) {
            push.put(Fields.COMMANDS, latest(array(save.commands(), StateCodec::document)));
        }
        var update = new BsonDocument("$set", set);
        if (!save.entries().isEmpty()) {
            push.put(Fields.OUTBOX, new BsonDocument("$each", array(save.entries(), Fields::document)));
            update.put("$min", new BsonDocument(Fields.PENDING_SINCE, oldest(save)));
        }
        if (!unset.isEmpty()) update.put("$unset", unset);
        return update.append("$push", push);
    }

    private void stateChanges(Save<S> save, S next, BsonDocument set, BsonDocument unset) {
        var before = save.before().state() == null
                ? new BsonDocument()
                : encoded(save.before().state());
        var after = encoded(next);
        after.forEach((name, value) -> {
            if (!value.equals(before.get(name))) set.put(name, value);
        });
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .forEach(name -> unset.put(name, new BsonInt32(1)));
    }

    private BsonDocument encoded(S state) {
        var document = new BsonDocument();
        try (var writer = new BsonDocumentWriter(document)) {
            codec.encode(
                    writer,
                    mapping.toDocument().apply(state),
                    EncoderContext.builder().build());
        }
        document.remove(Fields.ID);
        for (var name : document.keySet()) {
            if (Fields.RESERVED.contains(name)) {
                throw new IllegalStateException(mapping.document().getName() + " uses the reserved field " + name);
            }
        }
        return document.append(Fields.PRESENT, BsonBoolean.TRUE);
    }

    /** Null for a document that has handled events without ever having had a state. */
    private @Nullable S state(BsonDocument document) {
        if (!document.containsKey(Fields.PRESENT)) return null;
        try (var reader = new BsonDocumentReader(document)) {
            return mapping.toState()
                    .apply(codec.decode(reader, DecoderContext.builder().build()));
        }
    }

    private static BsonDocument counters(Save<?> save) {
        return new BsonDocument(Fields.VERSION, new BsonInt64(save.version()))
                .append(Fields.SEQUENCE, new BsonInt64(save.sequence()))
                .append(Fields.PUSHED, new BsonInt64(save.pushed()));
    }

    private static BsonDateTime oldest(Save<?> save) {
        return new BsonDateTime(save.entries().getFirst().recorded().toEpochMilli());
    }

    private static BsonDocument latest(BsonArray added) {
        return new BsonDocument("$each", added).append("$slice", new BsonInt32(-Snapshot.MEMORY));
    }

    private static <T> BsonArray array(List<T> items, Function<T, ? extends BsonValue> as) {
        return new BsonArray(items.stream().map(as).toList());
    }

    private static <T> List<T> list(BsonDocument document, String name, Function<BsonValue, T> as) {
        return document.isArray(name) ? document.getArray(name).stream().map(as).toList() : List.of();
    }

    private static BsonDocument document(Answered command) {
        return new BsonDocument("id", new BsonString(command.id()))
                .append("fingerprint", new BsonString(command.fingerprint()))
                .append("answer", new BsonString(command.answer()));
    }

    private static Answered answered(BsonValue value) {
        var document = value.asDocument();
        return new Answered(
                document.getString("id").getValue(),
                document.getString("fingerprint").getValue(),
                document.getString("answer").getValue());
    }

    private static Map<String, Long> handled(BsonDocument document) {
        var handled = new HashMap<String, Long>();
        if (document.isDocument(Fields.HANDLED)) {
            document.getDocument(Fields.HANDLED)
                    .forEach((stream, sequence) ->
                            handled.put(plain(stream), sequence.asNumber().longValue()));
        }
        return handled;
    }

    /** Field names of MongoDB must not hold a dot or begin with a dollar sign. */
    private static String escaped(String stream) {
        return stream.replace("%", "%25").replace(".", "%2E").replace("$", "%24");
    }

    private static String plain(String escaped) {
        return escaped.replace("%24", "$").replace("%2E", ".").replace("%25", "%");
    }
}
