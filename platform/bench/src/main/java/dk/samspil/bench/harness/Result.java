package dk.samspil.bench.harness;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a run of a benchmark came to: all that a report needs.
 *
 * @param database what the figures are labelled with: "embedded store" or "MongoDB"
 * @param leftOut contestants that did not take part, a sentence each
 */
public record Result(
        String name,
        String title,
        String text,
        String database,
        Instant at,
        Machine machine,
        List<String> versions,
        Effort effort,
        List<Question> questions,
        List<Series> series,
        List<String> leftOut) {

    public Result {
        versions = List.copyOf(versions);
        questions = List.copyOf(questions);
        series = List.copyOf(series);
        leftOut = List.copyOf(leftOut);
    }

    /** One measure of one contestant, round by round. */
    public record Series(String contestant, Measure measure, List<Double> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** The answer, with its spread; empty if somebody of whom it is asked was left out. */
    public Optional<Distribution> answer(Question question) {
        return Optional.of(values(question)).filter(v -> !v.isEmpty()).map(Distribution::of);
    }

    /** The answer round by round: a noisy moment has hit both of whom it is asked. */
    List<Double> values(Question question) {
        var of = find(question.of(), question.measure()).orElse(List.of());
        var against = question.against();
        if (against == null) return of;
        return find(against, question.measure())
                .map(b -> IntStream.range(0, Math.min(of.size(), b.size()))
                        .mapToObj(i -> of.get(i) / b.get(i))
                        .toList())
                .orElse(List.of());
    }

    private Optional<List<Double>> find(String contestant, Measure measure) {
        return series.stream()
                .filter(s -> s.contestant().equals(contestant) && s.measure().equals(measure))
                .map(Series::values)
                .findFirst();
    }
}
