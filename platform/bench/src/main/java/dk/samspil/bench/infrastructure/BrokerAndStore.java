package dk.samspil.bench.infrastructure;

import dk.samspil.embedded.EmbeddedBroker;
import dk.samspil.embedded.EmbeddedStore;
import java.io.IOException;
import java.nio.file.Path;

/** The process with the broker and the store. It says where they are, and ends with whoever started it. */
public final class BrokerAndStore {
    static final String READY = "ready";

    private BrokerAndStore() {}

    /** @param arguments the folder for the data */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        try (var broker = EmbeddedBroker.start(folder.resolve("broker"));
                var store = EmbeddedStore.start(folder.resolve("store"))) {
            System.out.println(READY + " " + broker.bootstrapServers() + " " + store.port());
            while (System.in.read() >= 0) {
                // Nothing is asked here: only the end of the other process matters.
            }
        }
        // The broker's threads would linger.
        Runtime.getRuntime().halt(0);
    }
}
