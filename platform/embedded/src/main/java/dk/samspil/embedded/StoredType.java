package dk.samspil.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/**
 * How documents, and ids in their index, lie in the file: documents as BSON, ids as text. By default both would be Java
 * objects, serialized with each commit of their page, and ids even for each comparison, which took most of the store's
 * time. What was written that way before is still read, and the order of ids is the same.
 */
final class StoredType extends ObjectDataType {

    /** Not used by H2 itself, whose tags end below. */
    private static final byte DOCUMENT = 127;

    private static final byte ID = 126;

    /** Longer ones are serialized in another way. */
    private static final int LONGEST = 0xFFFF;

    private static final char LAST_ASCII = 127;

    private static final int FIRST_GUESS = 2_000;
    private static final int WEIGHT = 16;

    /** What a document takes in memory, from the latest that were written. */
    private volatile int usual = FIRST_GUESS;

    @Override
    public void write(WriteBuffer buffer, Object value) {
        String id = plainId(value);
        if (value instanceof Document document) {
            int before = usual;
            ByteBuf bson = Unpooled.buffer(before);
            BsonEncoder.encodeDocument(document, bson);
            usual = before + (bson.readableBytes() - before) / WEIGHT;
            buffer.put(DOCUMENT).put(bson.nioBuffer());
        } else if (id != null) {
            StringDataType.INSTANCE.write(buffer.put(ID), id);
        } else {
            super.write(buffer, value);
        }
    }

    @Override
    public Object read(ByteBuffer buffer) {
        return switch (buffer.get(buffer.position())) {
            case DOCUMENT -> document(buffer.position(buffer.position() + 1));
            case ID -> new KeyValue(StringDataType.INSTANCE.read(buffer.position(buffer.position() + 1)));
            default -> super.read(buffer);
        };
    }

    private static Document document(ByteBuffer buffer) {
        ByteBuf bson = Unpooled.wrappedBuffer(buffer);
        Document document = BsonDecoder.decodeBson(bson);
        buffer.position(buffer.position() + bson.readerIndex());
        return document;
    }

    @Override
    public int getMemory(Object value) {
        if (value instanceof Document) return usual;
        String id = plainId(value);
        return id == null ? super.getMemory(value) : StringDataType.INSTANCE.getMemory(id);
    }

    /** As their serialized forms are compared, which begin with the length. */
    @Override
    public int compare(Object one, Object other) {
        String first = plainId(one);
        String second = plainId(other);
        if (first == null || second == null) return super.compare(one, other);
        return first.length() == second.length()
                ? first.compareTo(second)
                : Integer.compare(first.length(), second.length());
    }

    /** The text of an id that is nothing but ASCII; null for whatever else. */
    private static @Nullable String plainId(Object value) {
        return value instanceof KeyValue key && key.size() == 1 && key.get(0) instanceof String id && isPlain(id)
                ? id
                : null;
    }

    private static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            // The character 0 takes two bytes where it is serialized.
            if (id.charAt(i) == 0 || id.charAt(i) > LAST_ASCII) return false;
        }
        return id.length() <= LONGEST;
    }
}
