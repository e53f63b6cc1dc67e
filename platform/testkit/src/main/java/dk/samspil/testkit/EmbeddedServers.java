package dk.samspil.testkit;

import dk.samspil.embedded.EmbeddedBroker;
import dk.samspil.embedded.EmbeddedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** In this process, on free ports, in a temporary folder. */
final class EmbeddedServers implements Servers {
    private final Path folder;
    private final EmbeddedBroker broker;
    private final EmbeddedStore store;

    private EmbeddedServers(Path folder) throws IOException {
        this.folder = folder;
        this.broker = EmbeddedBroker.start(Files.createDirectories(folder.resolve("broker")));
        this.store = EmbeddedStore.start(Files.createDirectories(folder.resolve("store")));
    }

    static Servers start() {
        try {
            return new EmbeddedServers(Files.createTempDirectory("samspil-test"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String brokers() {
        return broker.bootstrapServers();
    }

    @Override
    public String storeUri(String database) {
        return store.uri(database);
    }

    @Override
    public void close() {
        broker.close();
        store.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // a temporary folder: what stays there harms nobody
        }
    }
}
