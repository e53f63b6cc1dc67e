package dk.samspil.local.infrastructure;

import dk.samspil.embedded.EmbeddedBroker;
import dk.samspil.embedded.EmbeddedStore;
import dk.samspil.embedded.Topic;
import dk.samspil.local.clock.SimulationClock;
import dk.samspil.local.mailbox.Mailbox;
import dk.samspil.local.setting.Ports;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process with broker, store and mailbox. The mailbox's door opens last, so that whoever gets an answer there
 * finds the topics and the clock too.
 */
public final class Infrastructure {

    private static final Logger LOG = LoggerFactory.getLogger(Infrastructure.class);

    private Infrastructure() {}

    /** Settings come from the environment: {@code SAMSPIL_DATA} and {@code SAMSPIL_PORT_OFFSET}. */
    // Everything opened here lives as long as the process; the shutdown hook closes it.
    @SuppressWarnings("resource")
    public static void main(String[] arguments) {
        Path data = Path.of(System.getenv().getOrDefault("SAMSPIL_DATA", ".data"));
        Ports ports = Ports.of(System.getenv());
        try {
            CompletableFuture<EmbeddedStore> opening = CompletableFuture.supplyAsync(() -> store(data, ports));
            EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("broker"), ports.broker(), ports.controller());
            Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "close-broker"));
            broker.create(Topic.all());
            EmbeddedStore store = opening.join();
            Runtime.getRuntime().addShutdownHook(new Thread(store::close, "close-store"));
            Mailbox.start(data.resolve("mailbox"), ports.smtp(), ports.mailbox());
            LOG.info("broker {}, store {} and mailbox {} are open", broker.port(), store.port(), ports.mailbox());
        } catch (Exception e) {
            LOG.error("broker, store and mailbox could not start", e);
            System.exit(1);
        }
    }

    private static EmbeddedStore store(Path data, Ports ports) {
        EmbeddedStore store = EmbeddedStore.start(data.resolve("store"), ports.store());
        try (SimulationClock clock = new SimulationClock(store.uri("simulation") + "?retryWrites=false")) {
            clock.begin();
        }
        return store;
    }
}
