package dk.samspil.bench.flow;

import dk.samspil.bench.harness.Distribution;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Notes when events set off and when each arrived first. Numbers go on from journey to journey, so a late repeat is known. */
final class Arrivals {
    private static final long MOST_MINUTES = 3;
    private static final long LOOK_EVERY_NANOS = 50_000;

    private volatile @Nullable Journey current;
    private long next;

    /** The next journey, of so many events. */
    Journey begin(int events) {
        var journey = new Journey(next, events);
        next += events;
        current = journey;
        return journey;
    }

    void arrived(long number) {
        var journey = current;
        if (journey != null) journey.arrived(number);
    }

    /** Events under way: those from this number on. */
    static final class Journey {
        private final long first;
        private final long[] setOff;
        private final AtomicLongArray arrived;
        private final CountDownLatch missing;

        private Journey(long first, int events) {
            this.first = first;
            this.setOff = new long[events];
            this.arrived = new AtomicLongArray(events);
            this.missing = new CountDownLatch(events);
        }

        long missing() {
            return missing.getCount();
        }

        int events() {
            return setOff.length;
        }

        /** Its number, from its place in this journey. */
        long number(int place) {
            return first + place;
        }

        /** From which moment on its time is to be taken. */
        void setsOff(int place, long nanoTime) {
            setOff[place] = nanoTime;
        }

        private void arrived(long number) {
            var place = number - first;
            if (place < 0 || place >= setOff.length) return;
            if (arrived.compareAndSet((int) place, 0, System.nanoTime())) missing.countDown();
        }

        /** @throws IllegalStateException if some stay away */
        void await() throws InterruptedException {
            if (!missing.await(MOST_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException(missing.getCount() + " events have not arrived");
            }
        }

        /** Waits for one of them, with little work, for the machine has few cores. */
        void await(int place) {
            while (arrived.get(place) == 0) LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }

        /** How long each took, in milliseconds. */
        Distribution milliseconds() {
            var took = LongStream.range(0, setOff.length)
                    .mapToDouble(i -> Math.max(0, arrived.get((int) i) - setOff[(int) i]) / 1e6)
                    .toArray();
            return Distribution.of(Arrays.stream(took).boxed().toList());
        }
    }
}
