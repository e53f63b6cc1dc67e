package dk.samspil.notification.application.record;

import dk.samspil.notification.domain.record.Programme;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

public final class InMemoryProgrammes extends InMemoryAggregates<String, Programme, Void> implements Programmes {

    public InMemoryProgrammes(Clock clock) {
        super(
                "programmes",
                UnaryOperator.identity(),
                _ -> {
                    throw new IllegalStateException("nobody is told of a programme from here");
                },
                clock);
    }

    @Override
    public List<Programme> all() {
        return states();
    }
}
