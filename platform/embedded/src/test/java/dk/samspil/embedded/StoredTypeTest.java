package dk.samspil.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.ObjectDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredTypeTest {

    private static final String[] CHARACTERS = {
        "a", "b", "z", "0", "-", "#", "/", "~", "å", "\u4e2d", "\uD83D\uDE00", "\u0000"
    };

    private final StoredType type = new StoredType();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsEveryKindOfValue() {
        Document document = new Document("_id", "a")
                .append("int", 1)
                .append("long", 1L << 40)
                .append("double", 1.5)
                .append("text", "Ærø \u0000 \uD83D\uDE00")
                .append("none", null)
                .append("yes", true)
                .append("time", Instant.parse("2014-09-08T05:00:00.123Z"))
                .append("data", new BinData(new byte[] {0, -1, 2}))
                .append("object", new ObjectId())
                .append("uuid", UUID.randomUUID())
                .append("decimal", Decimal128.ONE)
                .append("list", List.of(1, "two", new Document("three", List.of())))
                .append("document", new Document("empty", new Document()));
        Document read = (Document) again(document);
        assertThat(read).isEqualTo(document);
        assertThat(read.keySet()).containsExactlyElementsOf(document.keySet());
    }

    @Test
    void keepsIdsAndWhateverElseThereIs() {
        for (Object value : List.of(
                new KeyValue("plain"),
                new KeyValue("Ærø"),
                new KeyValue("x".repeat(70_000)),
                new KeyValue(7),
                new KeyValue("a", "b"),
                "text",
                7L)) {
            assertThat(again(value)).isEqualTo(value);
        }
    }

    @Test
    void leavesTheBufferAfterWhatItRead() {
        WriteBuffer buffer = new WriteBuffer();
        type.write(buffer, new Document("_id", "a"));
        type.write(buffer, new KeyValue("b"));
        type.write(buffer, "c");
        ByteBuffer written = buffer.getBuffer().flip();
        assertThat(type.read(written)).isEqualTo(new Document("_id", "a"));
        assertThat(type.read(written)).isEqualTo(new KeyValue("b"));
        assertThat(type.read(written)).isEqualTo("c");
        assertThat(written.hasRemaining()).isFalse();
    }

    /** Otherwise what was written before could not be found any more. */
    @Test
    void ordersIdsAsTheyWereOrdered() {
        ObjectDataType before = new ObjectDataType();
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            KeyValue one = new KeyValue(text(random));
            KeyValue other = random.nextInt(10) == 0 ? new KeyValue(random.nextInt(5)) : new KeyValue(text(random));
            assertThat(Integer.signum(type.compare(one, other)))
                    .as("%s and %s", one, other)
                    .isEqualTo(Integer.signum(before.compare(one, other)));
        }
    }

    @Test
    void goesOnWithAFileOfObjects() {
        List<String> ids = new ArrayList<>();
        try (MVStore store = MVStore.open(folder.resolve("store").toString())) {
            MVMap<Object, Object> index = store.openMap("index");
            MVMap<Object, Object> documents = store.openMap("documents");
            for (int i = 0; i < 500; i++) {
                String id = "id-" + i * 7919 % 500;
                ids.add(id);
                index.put(new KeyValue(id), id);
                documents.put(id, new Document("_id", id).append("n", i));
            }
        }
        for (int round = 0; round < 2; round++) {
            try (MVStore store = MVStore.open(folder.resolve("store").toString())) {
                MVMap<Object, Object> index = store.openMap("index", new MVMap.Builder<>().keyType(type));
                MVMap<Object, Object> documents = store.openMap("documents", new MVMap.Builder<>().valueType(type));
                for (String id : ids) {
                    assertThat(index.get(new KeyValue(id))).isEqualTo(id);
                    assertThat(documents.get(id)).isInstanceOf(Document.class);
                }
                String added = "new-" + round;
                ids.add(added);
                index.put(new KeyValue(added), added);
                documents.put(added, new Document("_id", added));
            }
        }
    }

    private Object again(Object value) {
        WriteBuffer buffer = new WriteBuffer();
        type.write(buffer, value);
        return type.read(buffer.getBuffer().flip());
    }

    private static String text(Random random) {
        String[] parts = new String[random.nextInt(4)];
        Arrays.setAll(parts, _ -> CHARACTERS[random.nextInt(CHARACTERS.length)]);
        return String.join("", parts);
    }
}
