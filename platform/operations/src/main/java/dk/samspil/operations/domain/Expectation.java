package dk.samspil.operations.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What should have followed an event some time after it. The verdict depends on the set of events alone, not on the
 * order in which they came nor on how often.
 *
 * @param after the event that it begins with
 * @param term how long all steps may take
 * @param by what its events have in common
 * @param cancelledBy after these nothing more is expected
 */
public record Expectation(
        String name,
        EventName after,
        Term term,
        Matching by,
        List<Step> steps,
        List<Condition> cancelledBy,
        Audience audience) {
    public Expectation {
        steps = List.copyOf(steps);
        cancelledBy = List.copyOf(cancelledBy);
        if (steps.isEmpty()) throw new IllegalArgumentException("nothing is expected by " + name);
    }

    /** Names of all events that play a part. */
    public Set<EventName> names() {
        return Stream.concat(
                        Stream.of(after),
                        Stream.concat(steps.stream().flatMap(s -> s.anyOf().stream()), cancelledBy.stream())
                                .map(Condition::name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What its events are to be looked up by. */
    public Set<String> lookups(Occurrence trigger) {
        return Stream.concat(Stream.of(by), steps.stream().map(Step::by))
                .flatMap(matching -> matching.lookup(trigger).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param known all events that might play a part, and others */
    public Verdict judge(Occurrence trigger, Collection<Occurrence> known) {
        var verdict = judgeAlone(trigger, known);
        return verdict.isFinal() || known.stream().noneMatch(e -> isOutstandingBefore(trigger, e, known))
                ? verdict
                : new Verdict.Covered();
    }

    private Verdict judgeAlone(Occurrence trigger, Collection<Occurrence> known) {
        var later = known.stream()
                .filter(e -> !e.recordedAt().isBefore(trigger.recordedAt()))
                .toList();
        var missing = steps.stream()
                .filter(step -> later.stream().noneMatch(e -> isMet(step.by(), step.anyOf(), trigger, e)))
                .map(Step::name)
                .toList();
        if (missing.isEmpty()) return new Verdict.Fulfilled();
        return later.stream().anyMatch(e -> isMet(by, cancelledBy, trigger, e))
                ? new Verdict.Cancelled()
                : new Verdict.Unmet(missing);
    }

    private boolean isOutstandingBefore(Occurrence trigger, Occurrence other, Collection<Occurrence> known) {
        return other.name().equals(after)
                && Occurrence.BY_TIME.compare(other, trigger) < 0
                && by.matches(trigger, other)
                && !judgeAlone(other, known).isFinal();
    }

    private static boolean isMet(Matching by, List<Condition> conditions, Occurrence trigger, Occurrence candidate) {
        return by.matches(trigger, candidate) && conditions.stream().anyMatch(c -> c.isMetBy(candidate));
    }
}
