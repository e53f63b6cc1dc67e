package dk.samspil.bench.rush;

import dk.samspil.bench.harness.Contestant;
import dk.samspil.bench.harness.Measure;
import dk.samspil.bench.infrastructure.Callers;
import dk.samspil.bench.infrastructure.Connection;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.telemetry.TraceParent;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** As many municipalities as callers ask one call for a place, all at once: its decisions, each with its events. */
final class Decisions implements Contestant {
    static final Measure THROUGHPUT = new Measure("throughput", "decisions/s");

    private final String name;
    private final int callers;
    private final Office office;

    Decisions(String name, Connection connection, int callers) throws Exception {
        this.name = name;
        this.callers = callers;
        this.office = new Office(connection);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<Measure, Double> play() throws InterruptedException, ExecutionException {
        var call = office.open();
        office.settle();
        var claim = office.claimPlace();
        var at = Instant.now();
        var begun = System.nanoTime();
        Callers.run(callers, i -> cause(call.value(), i).run(() -> claim.handle(Programme.claim(call, i, at))));
        var took = System.nanoTime() - begun;
        office.requireFull(call, callers);
        office.settle();
        return Map.of(THROUGHPUT, callers * 1e9 / took);
    }

    /** As the relay takes the step of an application. */
    private static Cause cause(String call, int municipality) {
        var application = "/registration/applications/" + call + "-" + municipality;
        return Cause.event(application + "#steps", 1, application + "/1", application, TraceParent.fresh());
    }

    @Override
    public void close() {
        office.close();
    }
}
