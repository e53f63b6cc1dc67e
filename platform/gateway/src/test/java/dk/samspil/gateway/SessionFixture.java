package dk.samspil.gateway;

import dk.samspil.embedded.EmbeddedStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A gateway with a real store, a provider, and a browser. */
abstract class SessionFixture {

    static final String PUBLIC_URL = "http://door.test";

    final Issuer issuer = new Issuer();
    final Downstream registration = new Downstream();
    private EmbeddedStore store;
    RunningGateway gateway;
    Browser browser;

    @BeforeEach
    void start(@TempDir Path folder) {
        store = EmbeddedStore.start(folder);
        gateway = newGateway();
        browser = new Browser(gateway);
    }

    RunningGateway newGateway(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.mongodb.uri=" + store.uri("gateway") + "?serverSelectionTimeoutMS=500&retryWrites=false",
                "--samspil.public-url=" + PUBLIC_URL,
                "--samspil.secret.sessions=a-secret-of-tests",
                "--samspil.secret.client.gateway=" + Issuer.SECRET));
        arguments.addAll(List.of(more));
        return new RunningGateway(issuer.url(), registration.address(), arguments.toArray(String[]::new));
    }

    void loseStore() {
        store.close();
    }

    EmbeddedStore store() {
        return store;
    }

    String authorizationSeen() {
        return registration.seen().getLast().headers().getFirst("Authorization");
    }

    @AfterEach
    void stop() {
        gateway.close();
        registration.close();
        issuer.close();
        store.close();
    }
}
