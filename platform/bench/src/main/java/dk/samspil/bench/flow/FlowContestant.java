package dk.samspil.bench.flow;

import dk.samspil.bench.harness.Contestant;
import dk.samspil.bench.harness.Measure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.LongConsumer;

/** A flow that plays the same loads in each round. */
final class FlowContestant implements Contestant {
    private final String name;
    private final List<Load> loads;
    private final Arrivals arrivals = new Arrivals();
    private final Flow flow;

    /** Opens a flow that tells of arrivals by number. */
    interface Opening {
        Flow open(LongConsumer arrived) throws Exception;
    }

    FlowContestant(String name, Opening opening, Load... loads) throws Exception {
        this.name = name;
        this.loads = List.of(loads);
        this.flow = opening.open(arrivals::arrived);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<Measure, Double> play() throws InterruptedException, ExecutionException {
        var measured = new LinkedHashMap<Measure, Double>();
        for (var load : loads) measured.putAll(load.play(flow, arrivals));
        return measured;
    }

    @Override
    public void close() {
        flow.close();
    }
}
