package dk.samspil.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/**
 * A store that speaks MongoDB's protocol and keeps its data in one file. What it has acknowledged survives the kill
 * of its process; the loss of power is not promised.
 */
public final class EmbeddedStore implements AutoCloseable {

    // A reply that waits for its commit holds its event loop, so there must be more of them than writers.
    private static final int EVENT_LOOPS = 64;
    private static final Duration BETWEEN_COMPACTIONS = Duration.ofSeconds(20);

    private final Path folder;
    private final MongoServer server;
    private final ScheduledExecutorService housekeeping;
    private final int port;
    private boolean closed;

    private EmbeddedStore(Path folder, int port) {
        this.folder = folder;
        MVStore store = open(folder);
        CommittedBackend backend = new CommittedBackend(store);
        this.server = new MongoServer(backend);
        try {
            server.bind(new InetSocketAddress("localhost", port), 1, EVENT_LOOPS);
        } catch (RuntimeException e) {
            store.closeImmediately();
            throw e;
        }
        this.port = server.getLocalAddress().getPort();
        this.housekeeping = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("store-compaction").factory());
        Compaction compaction = new Compaction(backend, store);
        var _ = housekeeping.scheduleWithFixedDelay(
                compaction, BETWEEN_COMPACTIONS.toSeconds(), BETWEEN_COMPACTIONS.toSeconds(), TimeUnit.SECONDS);
    }

    /** Opens or creates the data in the folder; port 0 takes a free one. */
    public static EmbeddedStore start(Path folder, int port) {
        return new EmbeddedStore(folder, port);
    }

    /** On a free port. */
    public static EmbeddedStore start(Path folder) {
        return start(folder, 0);
    }

    public int port() {
        return port;
    }

    public Path folder() {
        return folder;
    }

    /** The address for a client, with the database it is to use. */
    public String uri(String database) {
        return "mongodb://localhost:" + port + "/" + database;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            housekeeping.shutdownNow();
            server.shutdownNow();
        }
    }

    private static MVStore open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create the store's folder " + folder, e);
        }
        MVStore store = new MVStore.Builder()
                .fileName(folder.resolve("store.mv").toString())
                .autoCommitDisabled()
                .open();
        // Old versions would be kept for 45 s, at 50 KB per insert.
        store.setRetentionTime(0);
        return store;
    }
}
