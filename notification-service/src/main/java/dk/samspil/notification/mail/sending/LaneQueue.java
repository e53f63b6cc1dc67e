package dk.samspil.notification.mail.sending;

import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Waiting;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The mails that wait for a sender: each lane oldest first, and the sender says which lane it looks at first. */
public final class LaneQueue {
    private final Map<Lane, Deque<MailId>> lanes = new EnumMap<>(Lane.class);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private boolean closed;

    public LaneQueue() {
        for (var lane : Lane.values()) lanes.put(lane, new ArrayDeque<>());
    }

    public void offer(Waiting waiting) {
        lock.lock();
        try {
            of(waiting.lane()).addLast(waiting.mail());
            more.signal();
        } finally {
            lock.unlock();
        }
    }

    /** To where it was taken from. */
    public void putBack(Waiting waiting) {
        lock.lock();
        try {
            of(waiting.lane()).addFirst(waiting.mail());
            more.signal();
        } finally {
            lock.unlock();
        }
    }

    /** The next mail, as soon as there is one; null when this is closed. */
    public @Nullable Waiting take(Lane first) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!closed) {
                var next = poll(first);
                if (next != null) return next;
                more.await();
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    /** Nobody gets a mail any more. */
    public void close() {
        lock.lock();
        try {
            closed = true;
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Waiting poll(Lane first) {
        var other = first == Lane.SERVICE ? Lane.BULK : Lane.SERVICE;
        var lane = of(first).isEmpty() ? other : first;
        var mail = of(lane).pollFirst();
        return mail == null ? null : new Waiting(mail, lane);
    }

    private Deque<MailId> of(Lane lane) {
        return Objects.requireNonNull(lanes.get(lane));
    }
}
