package dk.samspil.bench.flow;

import dk.samspil.bench.harness.Measure;
import dk.samspil.bench.infrastructure.Callers;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** How commands come, and what is measured of it. */
sealed interface Load {

    Map<Measure, Double> play(Flow flow, Arrivals arrivals) throws InterruptedException, ExecutionException;

    /** As many as go: so many callers, each with its next command as soon as the last is committed. */
    record Saturated(int commands, int callers) implements Load {
        @Override
        public Map<Measure, Double> play(Flow flow, Arrivals arrivals) throws InterruptedException, ExecutionException {
            var journey = arrivals.begin(commands);
            var next = new AtomicInteger();
            var begun = System.nanoTime();
            Callers.run(callers, _ -> {
                for (int i = next.getAndIncrement(); i < commands; i = next.getAndIncrement()) {
                    flow.command(journey.number(i));
                }
            });
            journey.await();
            flow.settle();
            return Map.of(Measure.THROUGHPUT, commands * 1e9 / (System.nanoTime() - begun));
        }
    }

    /** At a steady rate, whatever becomes of those before; the time runs from the moment when a command was due. */
    record Paced(int commands, int perSecond) implements Load {
        @Override
        public Map<Measure, Double> play(Flow flow, Arrivals arrivals) throws InterruptedException, ExecutionException {
            var journey = arrivals.begin(commands);
            var pause = TimeUnit.SECONDS.toNanos(1) / perSecond;
            var begun = System.nanoTime();
            Callers.run(commands, i -> {
                var due = begun + i * pause;
                while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
                journey.setsOff(i, due);
                flow.command(journey.number(i));
            });
            journey.await();
            flow.settle();
            return Map.of(Measure.P99, journey.milliseconds().quantile(0.99));
        }
    }

    /** One at a time, when nothing else goes on; the time runs from the commit. */
    record Single(int commands) implements Load {
        @Override
        public Map<Measure, Double> play(Flow flow, Arrivals arrivals) throws InterruptedException {
            var journey = arrivals.begin(commands);
            for (int i = 0; i < commands; i++) {
                flow.command(journey.number(i));
                journey.setsOff(i, System.nanoTime());
                journey.await(i);
                flow.settle();
            }
            var took = journey.milliseconds();
            return Map.of(Measure.P50, took.quantile(0.5), Measure.P99, took.quantile(0.99));
        }
    }
}
