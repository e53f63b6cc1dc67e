package dk.samspil.gateway;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sessions of all instances, in the store. A document is found by the hash of its session's id and opens only with
 * that id and the secret, so neither the store nor the secret is enough to act as somebody. A session ends when it was
 * not used for a while, and at the latest after its longest time. Every method throws {@link MongoException} while the
 * store is away.
 */
class Sessions {

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    /** The end is moved when it would move by so much, else every request would write. */
    private static final Duration STEP = Duration.ofMinutes(1);

    private static final String ID = "_id";
    private static final String SEALED = "sealed";
    private static final String RENEWALS = "renewals";
    private static final String OPENED = "openedAt";
    private static final String ENDS = "endsAt";

    private final MongoCollection<Document> documents;
    private final Seal seal;
    private final GatewaySettings.SessionLife life;
    private final InstantSource system;
    private final JsonMapper json = JsonMapper.shared();

    Sessions(MongoDatabase database, Seal seal, GatewaySettings.SessionLife life, InstantSource system) {
        this.documents = database.getCollection("sessions").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.seal = seal;
        this.life = life;
        this.system = system;
    }

    private record Content(Member member, Tokens tokens) {}

    /** A new session under an id that nobody has seen. */
    Session open(Member member, Tokens tokens) {
        Instant now = system.instant();
        Session session = new Session(Seal.randomText(), member, tokens, 0);
        documents.insertOne(new Document(ID, keyOf(session.id()))
                .append(SEALED, sealed(session))
                .append(RENEWALS, session.renewals())
                .append(OPENED, Date.from(now))
                .append(ENDS, Date.from(endFor(now, now))));
        return session;
    }

    /** The session of this id, if it has not ended; using it puts off its end. */
    Optional<Session> find(String id) {
        Document found = documents.find(new Document(ID, keyOf(id))).first();
        if (found == null || !found.getDate(ENDS).toInstant().isAfter(system.instant())) {
            return Optional.empty();
        }
        Optional<Session> session = opened(id, found);
        if (session.isPresent()) {
            putOffEnd(found);
        }
        return session;
    }

    /** Keeps new tokens, unless somebody else has renewed them since. */
    boolean renew(Session session, Tokens tokens) {
        Session renewed = new Session(session.id(), session.member(), tokens, session.renewals() + 1);
        Document unchanged = new Document(ID, keyOf(session.id())).append(RENEWALS, session.renewals());
        Document change =
                new Document("$set", new Document(SEALED, sealed(renewed)).append(RENEWALS, renewed.renewals()));
        return documents.updateOne(unchanged, change).getMatchedCount() == 1;
    }

    void end(String id) {
        documents.deleteOne(new Document(ID, keyOf(id)));
    }

    /** The embedded store forgets nothing by itself. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void forgetEnded() {
        try {
            documents.deleteMany(new Document(ENDS, new Document("$lt", Date.from(system.instant()))));
        } catch (MongoException e) {
            LOG.warn("Ended sessions can't be removed now: {}", e.getClass().getSimpleName());
        }
    }

    private void putOffEnd(Document found) {
        Instant end = endFor(found.getDate(OPENED).toInstant(), system.instant());
        if (end.isAfter(found.getDate(ENDS).toInstant().plus(STEP))) {
            documents.updateOne(
                    new Document(ID, found.get(ID)), new Document("$set", new Document(ENDS, Date.from(end))));
        }
    }

    private Instant endFor(Instant opened, Instant used) {
        Instant idle = used.plus(life.idle());
        Instant longest = opened.plus(life.longest());
        return idle.isBefore(longest) ? idle : longest;
    }

    private byte[] sealed(Session session) {
        byte[] content = json.writeValueAsBytes(new Content(session.member(), session.tokens()));
        return seal.close(purposeOf(session.id()), content);
    }

    private Optional<Session> opened(String id, Document found) {
        return seal.open(purposeOf(id), found.get(SEALED, Binary.class).getData())
                .flatMap(this::read)
                .map(content -> new Session(id, content.member(), content.tokens(), found.getLong(RENEWALS)));
    }

    /** What another release has written and this one can't read is no session. */
    private Optional<Content> read(byte[] content) {
        try {
            return Optional.of(json.readValue(content, Content.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static String purposeOf(String id) {
        return "session " + id;
    }

    private static String keyOf(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
