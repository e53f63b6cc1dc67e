package dk.samspil.bench.harness;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a benchmark is to answer: how a contestant stands against another in one measure, or, with none to stand
 * against, what it comes to.
 *
 * @param against null for a plain value
 * @param bound null where the answer is told without a goal
 */
public record Question(
        String of,
        @Nullable String against,
        Measure measure,
        @Nullable Bound bound) {

    public static Question ratio(String of, String against, Measure measure, Bound bound) {
        return new Question(of, against, measure, bound);
    }

    public static Question ratio(String of, String against, Measure measure) {
        return new Question(of, against, measure, null);
    }

    public static Question value(String of, Measure measure, Bound bound) {
        return new Question(of, null, measure, bound);
    }

    Optional<Bound> goal() {
        return Optional.ofNullable(bound);
    }

    boolean isRatio() {
        return against != null;
    }

    String text() {
        return against == null
                ? "%s, %s (%s)".formatted(of, measure.name(), measure.unit())
                : "%s ÷ %s, %s".formatted(of, against, measure.name());
    }
}
