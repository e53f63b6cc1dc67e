package dk.samspil.bench.harness;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A contestant that measures what it is told to, and notes in a common log when it played. */
final class Scripted implements Contestant {
    private final String name;
    private final List<String> log;
    private final Iterator<Double> values;

    Scripted(String name, List<String> log, Double... values) {
        this.name = name;
        this.log = log;
        this.values = List.of(values).iterator();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<Measure, Double> play() {
        log.add(name);
        return Map.of(Measure.THROUGHPUT, values.next());
    }

    @Override
    public void close() {
        log.add(name + " closed");
    }
}
