package dk.samspil.embedded;

import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the file small: with auto-commit off the store's own background compaction is off too. */
final class Compaction implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
    private static final long SMALL = 24L << 20;
    private static final int AT_MOST_MILLISECONDS = 1500;

    private final CommittedBackend backend;
    private final MVStore store;
    private long afterLast = 0;

    Compaction(CommittedBackend backend, MVStore store) {
        this.backend = backend;
        this.store = store;
    }

    @Override
    public void run() {
        try {
            if (!store.isClosed() && size() > Math.max(SMALL, 2 * afterLast)) {
                backend.alone(() -> store.compactFile(AT_MOST_MILLISECONDS));
                afterLast = size();
            }
        } catch (RuntimeException e) {
            // The next round tries again; a larger file is no reason to stop the store.
            LOG.warn("the store could not be compacted", e);
        }
    }

    private long size() {
        return store.getFileStore().size();
    }
}
