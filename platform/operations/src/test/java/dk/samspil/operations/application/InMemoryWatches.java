package dk.samspil.operations.application;

import dk.samspil.operations.domain.Due;
import dk.samspil.operations.domain.Watch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

public class InMemoryWatches implements Watches {
    private final List<Watch> watches = new ArrayList<>();

    @Override
    public void add(Watch watch) {
        if (watches.stream().noneMatch(isSameAs(watch))) watches.add(watch);
    }

    public List<Watch> all() {
        return List.copyOf(watches);
    }

    @Override
    public List<Watch> due(Instant recordedUpTo, Set<String> excused) {
        return watches.stream()
                .filter(w -> w.incident().isPresent() || !excused.contains(w.expectation()))
                .filter(w -> w.due() instanceof Due.At(var deadline) && deadline.isBefore(recordedUpTo))
                .toList();
    }

    @Override
    public List<Watch> planned(Instant business) {
        return watches.stream()
                .filter(w -> w.due() instanceof Due.Planned(var from) && !from.isAfter(business))
                .toList();
    }

    @Override
    public boolean update(Watch watch) {
        return watches.removeIf(isSameAs(watch)) && watches.add(watch);
    }

    @Override
    public void remove(Watch watch) {
        watches.removeIf(isSameAs(watch));
    }

    private static Predicate<Watch> isSameAs(Watch watch) {
        return w -> w.expectation().equals(watch.expectation()) && w.event().equals(watch.event());
    }
}
