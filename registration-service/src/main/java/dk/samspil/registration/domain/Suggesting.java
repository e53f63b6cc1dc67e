package dk.samspil.registration.domain;

import dk.samspil.places.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Spreads the places over the regions and over small, medium and large municipalities. One after another is chosen: of
 * the region that has fewest places so far, among those of the size that has fewest, and among those whoever applied
 * first. Places that are taken already count, and so does whoever the coordinator has chosen by hand. The order of the
 * waiting list goes on in the same way.
 */
final class Suggesting {
    private final Call call;
    private final Sizes sizes;
    private final Map<RegionCode, Integer> ofRegion = new HashMap<>();
    private final Map<Size, Integer> ofSize = new EnumMap<>(Size.class);
    private final List<Suggestion.Item> items = new ArrayList<>();

    private Suggesting(Call call, Sizes sizes) {
        this.call = call;
        this.sizes = sizes;
    }

    static Suggestion suggest(Call call, Sizes sizes) {
        return new Suggesting(call, sizes).suggest();
    }

    private Suggestion suggest() {
        holders().forEach(this::count);
        var left = new ArrayList<>(call.undecided().toList());
        var byHand = left.stream().filter(l -> isPinned(l, Choice.ADMIT)).toList();
        byHand.forEach(line -> choose(line, Choice.ADMIT));
        left.removeAll(byHand);
        left.removeIf(l -> isPinned(l, Choice.DECLINE));

        var free = call.places().free();
        var open = new ArrayList<>(left);
        open.removeIf(l -> isPinned(l, Choice.WAITLIST));
        for (int i = byHand.size(); i < free && !open.isEmpty(); i++) {
            var next = next(open);
            choose(next, Choice.ADMIT);
            open.remove(next);
            left.remove(next);
        }
        while (!left.isEmpty()) {
            var next = next(left);
            choose(next, Choice.WAITLIST);
            left.remove(next);
        }
        call.undecided().filter(l -> isPinned(l, Choice.DECLINE)).forEach(line -> choose(line, Choice.DECLINE));
        return new Suggestion(free, items);
    }

    private List<Line> holders() {
        return call.places().entries().stream()
                .filter(p -> p.standing().takesPlace())
                .map(Place::holder)
                .map(MunicipalityCode::new)
                .flatMap(m -> call.line(m).stream())
                .toList();
    }

    private Line next(List<Line> from) {
        return from.stream()
                .min(Comparator.<Line>comparingInt(l -> ofRegion.getOrDefault(l.region(), 0))
                        .thenComparingInt(l -> ofSize.getOrDefault(sizes.of(l.municipality()), 0))
                        .thenComparing(Line::appliedAt)
                        .thenComparing(Line::municipality))
                .orElseThrow();
    }

    private void choose(Line line, Choice choice) {
        var size = sizes.of(line.municipality());
        var order = (int) items.stream().filter(i -> i.choice() == choice).count() + 1;
        items.add(new Suggestion.Item(
                line,
                size,
                choice,
                order,
                ofRegion.getOrDefault(line.region(), 0),
                ofSize.getOrDefault(size, 0),
                pin(line)));
        if (choice != Choice.DECLINE) count(line);
    }

    private void count(Line line) {
        ofRegion.merge(line.region(), 1, Integer::sum);
        ofSize.merge(sizes.of(line.municipality()), 1, Integer::sum);
    }

    private boolean isPinned(Line line, Choice choice) {
        return pin(line).filter(p -> p.choice() == choice).isPresent();
    }

    private Optional<Pin> pin(Line line) {
        return Optional.ofNullable(call.pins().get(line.municipality()));
    }
}
