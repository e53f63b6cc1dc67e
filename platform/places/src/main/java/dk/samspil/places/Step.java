package dk.samspil.places;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an operation led to: the next state, and who moved, in order. */
public record Step(Places places, List<Moved> moved) {
    public Step {
        moved = List.copyOf(moved);
    }

    /** Goes on from here: the movements of both, in order. */
    public Step then(Function<Places, Step> next) {
        var after = next.apply(places);
        return new Step(
                after.places(),
                Stream.concat(moved.stream(), after.moved().stream()).toList());
    }

    /** Whether anybody moved. */
    public boolean movedAnybody() {
        return !moved.isEmpty();
    }
}
