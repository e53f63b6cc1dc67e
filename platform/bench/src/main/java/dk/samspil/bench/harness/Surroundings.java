package dk.samspil.bench.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What a benchmark finds when its contestants are opened. */
public final class Surroundings {
    private final Effort effort;
    private final Supplier<Infrastructure> infrastructure;
    private final List<String> leftOut = new ArrayList<>();

    /** @param infrastructure started by the first benchmark that asks for it */
    public Surroundings(Effort effort, Supplier<Infrastructure> infrastructure) {
        this.effort = effort;
        this.infrastructure = infrastructure;
    }

    /** Where the broker and the store are. */
    public record Infrastructure(String brokers, String storeUri, String database) {}

    public Effort effort() {
        return effort;
    }

    public Infrastructure infrastructure() {
        return infrastructure.get();
    }

    /** A contestant does not take part. */
    public void leaveOut(String sentence) {
        leftOut.add(sentence);
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }
}
