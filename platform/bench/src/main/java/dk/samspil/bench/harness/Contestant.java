package dk.samspil.bench.harness;

import java.util.Map;

/** One way of doing a benchmark's work. It is opened once and plays all rounds, its data growing as little as can be. */
public interface Contestant extends AutoCloseable {

    /** With the database that it is measured on, where it is another than the others'. */
    String name();

    /** Plays one round and says what it measured. Returns only when nothing of the round is left to be done. */
    Map<Measure, Double> play() throws Exception;

    @Override
    default void close() {}
}
