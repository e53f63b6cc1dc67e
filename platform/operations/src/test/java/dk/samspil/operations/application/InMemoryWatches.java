package dk.samspil.operations.application;

import dk.samspil.operations.domain.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

public final class InMemoryWatches implements Watches {
    private final List<Watch> watches = new ArrayList<>();

    @Override
    public void add(Watch watch) {
        if (watches.stream().noneMatch(isSameAs(watch))) watches.add(watch);
    }

    @Override
    public List<Watch> all() {
        return List.copyOf(watches);
    }

    @Override
    public void update(Watch watch) {
        if (watches.removeIf(isSameAs(watch))) watches.add(watch);
    }

    @Override
    public void remove(Watch watch) {
        watches.removeIf(isSameAs(watch));
    }

    private static Predicate<Watch> isSameAs(Watch watch) {
        return w -> w.expectation().equals(watch.expectation()) && w.event().equals(watch.event());
    }
}
