package dk.samspil.local.demo;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What the requests of the rush came to. Counted by many threads at once. */
final class Tally {

    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger takenBefore = new AtomicInteger();
    private final AtomicInteger sameKey = new AtomicInteger();
    private final AtomicInteger secondRefused = new AtomicInteger();
    private final AtomicInteger wrongRefused = new AtomicInteger();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

    void taken() {
        taken.incrementAndGet();
    }

    /** In an earlier play on the same data. */
    void takenBefore() {
        takenBefore.incrementAndGet();
    }

    void sameAnswerForSameKey() {
        sameKey.incrementAndGet();
    }

    void secondRefused() {
        secondRefused.incrementAndGet();
    }

    void wrongRefused() {
        wrongRefused.incrementAndGet();
    }

    void surprise(String sentence) {
        surprises.add(sentence);
    }

    int answered() {
        return taken.get() + takenBefore.get();
    }

    List<String> surprises() {
        return surprises.stream().sorted().toList();
    }

    String described() {
        return answered() + " applications are in; " + sameKey + " were sent twice with the same key and are in once, "
                + secondRefused + " tried a second time and got 409, " + wrongRefused + " had wrong data and got 422";
    }
}
