package dk.samspil.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers only from committed data: a write is on disk before its reply leaves, and so is every write that a read
 * has seen. Replies that wait at the same time share one commit. When the data can no longer be written the process
 * ends, and a new one goes on from what was committed.
 */
final class CommittedBackend extends H2Backend {

    private static final Logger LOG = LoggerFactory.getLogger(CommittedBackend.class);
    private static final Set<String> READS = Set.of(
            "find",
            "getMore",
            "count",
            "distinct",
            "ping",
            "hello",
            "ismaster",
            "isMaster",
            "buildInfo",
            "buildinfo",
            "listCollections",
            "listIndexes",
            "listDatabases",
            "endSessions",
            "killCursors");

    /** A collection's list of indexes is not made for being added to while somebody writes. */
    private static final Set<String> ALONE = Set.of("createIndexes", "dropIndexes");

    private final MVStore store;
    private final ReentrantReadWriteLock handling = new ReentrantReadWriteLock();
    private final ReentrantLock leading = new ReentrantLock();
    private final Changes changes = new Changes();
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private volatile long committed;

    /** A reply that waits until so many changes are committed. */
    private record Waiting(Thread thread, long seen) {}

    CommittedBackend(MVStore store) {
        super(store);
        this.store = store;
    }

    /** Called while this is still being built, for the databases that are there. */
    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        String name = message.getDocument().keySet().iterator().next();
        Concern concern = Concern.of(message.getDocument());
        long seen = 0;
        Lock lock = ALONE.contains(name) ? handling.writeLock() : handling.readLock();
        lock.lock();
        try {
            // Counted before it is applied, so that whoever sees the change also waits for it.
            if (!READS.contains(name)) {
                changes.begin(concern);
            }
            return super.handleMessage(message);
        } finally {
            seen = changes.seen(concern);
            lock.unlock();
            awaitCommit(seen);
        }
    }

    /** Runs with no message being handled, on a store that is committed. */
    void alone(Runnable action) {
        leading.lock();
        lead(() -> commitThen(action));
    }

    /** Whoever finds nobody committing commits for all who have come so far. */
    private void awaitCommit(long seen) {
        if (committed >= seen) {
            return;
        }
        Waiting own = new Waiting(Thread.currentThread(), seen);
        waiting.add(own);
        try {
            while (committed < seen) {
                if (leading.tryLock()) {
                    lead(() -> commitUnlessDone(seen));
                } else {
                    LockSupport.park(this);
                }
            }
        } finally {
            waiting.remove(own);
        }
    }

    private void commitUnlessDone(long seen) {
        if (committed < seen) {
            commitThen(() -> {});
        }
    }

    /** By whoever has the lead, which ends with it. */
    private void lead(Runnable work) {
        try {
            work.run();
        } finally {
            leading.unlock();
            wake();
        }
    }

    /** All whose wait is over at once, and of the others one that leads next. */
    private void wake() {
        boolean isLed = false;
        for (Waiting each : waiting) {
            boolean isOver = each.seen() <= committed;
            if (isOver || !isLed) {
                LockSupport.unpark(each.thread());
            }
            isLed |= !isOver;
        }
    }

    private void commitThen(Runnable action) {
        Lock exclusive = handling.writeLock();
        exclusive.lock();
        try {
            long upTo = changes.begun();
            endIfBroken(store::commit);
            committed = upTo;
            changes.committed(upTo);
            endIfBroken(action);
        } finally {
            exclusive.unlock();
        }
    }

    // A store that could not write has closed itself: it would take no write any more, and commit without an error.
    private void endIfBroken(Runnable action) {
        try {
            action.run();
        } finally {
            MVStoreException broken = store.getPanicException();
            if (broken != null) {
                LOG.error("the data folder is full or can't be written", broken);
                Runtime.getRuntime().halt(1);
            }
        }
    }
}
