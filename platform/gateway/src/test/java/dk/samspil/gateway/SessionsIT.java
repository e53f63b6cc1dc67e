package dk.samspil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dk.samspil.embedded.EmbeddedStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsIT {

    private static final Member MEMBER = new Member("somebody", "Some Body", List.of("host"), null, null);
    private static final Tokens TOKENS = new Tokens("access", Instant.EPOCH, "renewal", "id");

    private EmbeddedStore store;
    private MongoClient client;
    private MongoDatabase database;
    private Sessions sessions;
    private Instant now = Instant.parse("2026-11-24T08:00:00Z");

    @BeforeEach
    void start(@TempDir Path folder) {
        store = EmbeddedStore.start(folder);
        client = MongoClients.create(store.uri("gateway"));
        database = client.getDatabase("gateway");
        sessions = new Sessions(
                database,
                new Seal("secret"),
                new GatewaySettings.SessionLife(Duration.ofHours(1), Duration.ofHours(8), Duration.ofSeconds(30)),
                () -> now);
    }

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }

    @Test
    void findsASessionByItsIdAlone() {
        Session opened = sessions.open(MEMBER, TOKENS);

        assertThat(sessions.find(opened.id())).hasValue(opened);
        assertThat(sessions.find(opened.id() + "x")).isEmpty();
        assertThat(sessions.open(MEMBER, TOKENS).id()).isNotEqualTo(opened.id());
    }

    @Test
    void endsASessionThatIsNotUsedForAnHour() {
        Session used = sessions.open(MEMBER, TOKENS);
        Session unused = sessions.open(MEMBER, TOKENS);

        after(Duration.ofMinutes(50));
        assertThat(sessions.find(used.id())).isPresent();
        after(Duration.ofMinutes(50));

        assertThat(sessions.find(used.id())).isPresent();
        assertThat(sessions.find(unused.id())).isEmpty();
    }

    @Test
    void endsEverySessionAfterEightHours() {
        Session session = sessions.open(MEMBER, TOKENS);
        for (int i = 0; i < 15; i++) {
            after(Duration.ofMinutes(31));
            assertThat(sessions.find(session.id())).isPresent();
        }

        after(Duration.ofMinutes(20));

        assertThat(sessions.find(session.id())).isEmpty();
    }

    @Test
    void keepsTheTokensThatWereRenewedFirst() {
        Session session = sessions.open(MEMBER, TOKENS);
        Tokens first = new Tokens("access 2", Instant.EPOCH, "renewal 2", "id 2");

        assertThat(sessions.renew(session, first)).isTrue();
        assertThat(sessions.renew(session, new Tokens("access 3", Instant.EPOCH, "renewal 3", "id 3")))
                .isFalse();

        assertThat(sessions.find(session.id()))
                .hasValueSatisfying(kept -> assertThat(kept.tokens()).isEqualTo(first));
    }

    @Test
    void doesNotBringBackASessionThatHasEnded() {
        Session session = sessions.open(MEMBER, TOKENS);
        sessions.end(session.id());

        assertThat(sessions.renew(session, TOKENS)).isFalse();
        assertThat(sessions.find(session.id())).isEmpty();
    }

    @Test
    void forgetsWhatHasEnded() {
        sessions.open(MEMBER, TOKENS);
        after(Duration.ofHours(2));
        Session live = sessions.open(MEMBER, TOKENS);

        sessions.forgetEnded();

        assertThat(database.getCollection("sessions").countDocuments()).isEqualTo(1);
        assertThat(sessions.find(live.id())).isPresent();
    }

    @Test
    void putsNoSecretIntoTexts() {
        Session session = sessions.open(MEMBER, TOKENS);

        assertThat(session + " " + TOKENS + " " + new LoginAttempt("state", "nonce", "verifier", "/"))
                .doesNotContain(session.id(), "access", "renewal", "nonce", "verifier");
    }

    private void after(Duration time) {
        now = now.plus(time);
    }
}
