package dk.samspil.bench.harness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Lets contestants play in turn, A B A B, so that what disturbs the machine hits all of them. */
final class Rounds {
    private final Effort effort;
    private final Consumer<String> progress;

    Rounds(Effort effort, Consumer<String> progress) {
        this.effort = effort;
        this.progress = progress;
    }

    /** What each contestant measured, by contestant and measure, in the order of the rounds that count. */
    List<Result.Series> play(List<Contestant> contestants) throws Exception {
        for (int i = 1; i <= effort.warmUps(); i++) {
            for (var each : contestants) {
                progress.accept(
                        "warm-up %d of %d, %s: %s".formatted(i, effort.warmUps(), each.name(), text(each.play())));
            }
        }
        var values = new LinkedHashMap<Result.Series, List<Double>>();
        for (int i = 1; i <= effort.repeats(); i++) {
            for (var each : contestants) {
                var measured = each.play();
                progress.accept("round %d of %d, %s: %s".formatted(i, effort.repeats(), each.name(), text(measured)));
                measured.forEach((measure, value) -> values.computeIfAbsent(
                                new Result.Series(each.name(), measure, List.of()), _ -> new ArrayList<>())
                        .add(value));
            }
        }
        return values.entrySet().stream()
                .map(e -> new Result.Series(e.getKey().contestant(), e.getKey().measure(), e.getValue()))
                .toList();
    }

    private static String text(Map<Measure, Double> measured) {
        var text = new ArrayList<String>();
        measured.forEach((m, v) -> text.add(m.name() + " " + Numbers.text(v) + " " + m.unit()));
        return String.join(", ", text);
    }
}
