package dk.samspil.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final Document EVERY_MAIL = command("find", "mails").append("filter", new Document("state", "sent"));

    private final Changes changes = new Changes();

    @Test
    void aReaderWaitsForTheDocumentsThatItReads() {
        begin(insert("a", "b"));
        begin(update("b", "c"));
        begin(delete("d"));

        assertThat(seen(find("a"))).isEqualTo(1);
        assertThat(seen(find("b"))).isEqualTo(2);
        assertThat(seen(find("a", "c"))).isEqualTo(2);
        assertThat(seen(find("d"))).isEqualTo(3);
        assertThat(seen(find("e"))).isZero();
        assertThat(seen(EVERY_MAIL)).isEqualTo(3);
    }

    @Test
    void aWriterWaitsForItsOwnChange() {
        begin(insert("a"));
        begin(update("b"));
        assertThat(seen(insert("a"))).isEqualTo(1);
        assertThat(seen(update("b"))).isEqualTo(2);
    }

    @Test
    void collectionsAreToldApart() {
        begin(insert("a"));
        assertThat(seen(command("find", "people").append("filter", query("a")))).isZero();
        assertThat(seen(find("a").append("$db", "other"))).isZero();
    }

    @Test
    void aChangeOfWhateverMatchesMayConcernEach() {
        Document sweeping = new Document("q", new Document("state", "old"));
        begin(command("delete", "mails").append("deletes", List.of(sweeping)));
        assertThat(seen(find("a"))).isEqualTo(1);
        Document range = query(new Document("$gt", "a"));
        begin(command("findAndModify", "mails").append("query", range));
        assertThat(seen(find("a"))).isEqualTo(2);
        begin(command("update", "mails")
                .append("updates", List.of(new Document("q", query("a")), new Document("q", query(7)))));
        assertThat(seen(find("b"))).isEqualTo(3);
    }

    /** It may insert whatever it likes. */
    @Test
    void aChangeOfNoneMayConcernEach() {
        begin(command("update", "mails")
                .append("updates", List.of(new Document("q", query(new Document("$in", List.of()))))));
        assertThat(seen(find("a"))).isEqualTo(1);
    }

    @Test
    void whatConcernsSeveralCollectionsIsSeenByAllAndSeesAll() {
        begin(insert("a"));
        assertThat(seen(command("listCollections", 1))).isEqualTo(1);
        // Its collection is named elsewhere.
        assertThat(seen(command("getMore", 7L))).isEqualTo(1);
        begin(command("dropDatabase", 1));
        assertThat(seen(find("b"))).isEqualTo(2);
        begin(command("renameCollection", "notification.mails").append("$db", "admin"));
        assertThat(seen(EVERY_MAIL)).isEqualTo(3);
        begin(command("aggregate", "mails").append("pipeline", List.of(new Document("$out", "people"))));
        assertThat(seen(command("find", "people").append("filter", query("a")))).isEqualTo(4);
    }

    @Test
    void nobodyWaitsForWhatIsCommitted() {
        begin(insert("a"));
        begin(insert("b"));
        changes.committed(1);
        assertThat(seen(find("a"))).isZero();
        assertThat(seen(find("b"))).isEqualTo(2);
        assertThat(changes.begun()).isEqualTo(2);
    }

    private void begin(Document command) {
        changes.begin(Concern.of(command));
    }

    private long seen(Document command) {
        return changes.seen(Concern.of(command));
    }

    private static Document insert(String... ids) {
        return command("insert", "mails")
                .append("documents", Arrays.stream(ids).map(ChangesTest::query).toList());
    }

    private static Document update(String... ids) {
        return command("update", "mails").append("updates", queries(ids));
    }

    private static Document delete(String... ids) {
        return command("delete", "mails").append("deletes", queries(ids));
    }

    private static Document find(String... ids) {
        Object wanted = ids.length == 1 ? ids[0] : new Document("$in", List.of(ids));
        return command("find", "mails").append("filter", query(wanted).append("version", 3));
    }

    private static List<Document> queries(String... ids) {
        return Arrays.stream(ids).map(id -> new Document("q", query(id))).toList();
    }

    private static Document query(Object id) {
        return new Document("_id", id);
    }

    private static Document command(String name, Object about) {
        return new Document(name, about).append("$db", "notification");
    }
}
