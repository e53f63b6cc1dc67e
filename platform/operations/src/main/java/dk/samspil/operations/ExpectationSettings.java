package dk.samspil.operations;

import dk.samspil.operations.application.Expectations;
import dk.samspil.operations.domain.Audience;
import dk.samspil.operations.domain.Condition;
import dk.samspil.operations.domain.EventName;
import dk.samspil.operations.domain.Expectation;
import dk.samspil.operations.domain.Hold;
import dk.samspil.operations.domain.Matching;
import dk.samspil.operations.domain.Step;
import dk.samspil.operations.domain.Term;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What is expected, as it is written in the configuration. */
@ConfigurationProperties("samspil")
record ExpectationSettings(@DefaultValue List<Item> expectations) {

    /** One expectation. */
    record Item(
            String name,
            String after,
            Duration within,
            @Nullable String from,
            @Nullable HoldItem excused,
            @Nullable Hours hours,
            List<String> by,
            List<StepItem> steps,
            @DefaultValue List<ConditionItem> cancelledBy,
            @DefaultValue("operations") Audience audience) {
        Expectation toExpectation() {
            var matching = new Matching(by);
            return new Expectation(
                    name,
                    new EventName(after),
                    term(),
                    matching,
                    steps.stream().map(step -> step.toStep(matching)).toList(),
                    conditions(cancelledBy),
                    audience);
        }

        /** A name under which no time is told would let it be counted too early: it stops the start. */
        private Term term() {
            if (from != null && !PublishedTimes.of(after).contains(from))
                throw new IllegalArgumentException(
                        "%s counts from %s, which is no time that every %s tells".formatted(name, from, after));
            return new Term(
                    within,
                    Optional.ofNullable(from),
                    Optional.ofNullable(excused).map(HoldItem::toHold),
                    hours == Hours.BULK);
        }
    }

    /** One of its steps; it is matched like the expectation unless it says otherwise. */
    record StepItem(String step, @Nullable List<String> by, List<ConditionItem> anyOf) {
        Step toStep(Matching usual) {
            return new Step(step, by == null ? usual : new Matching(by), conditions(anyOf));
        }
    }

    /** From one event to another nothing is late; what both are about finds them. */
    record HoldItem(String from, String until, String about) {
        Hold toHold() {
            return new Hold(new EventName(from), new EventName(until), about);
        }
    }

    /** Hours that an expectation keeps to: while they are closed nothing is late. */
    enum Hours {
        BULK
    }

    /** An event that counts. */
    record ConditionItem(String type, @DefaultValue Map<String, String> where) {}

    Expectations toExpectations() {
        return new Expectations(expectations.stream().map(Item::toExpectation).toList());
    }

    private static List<Condition> conditions(List<ConditionItem> items) {
        return items.stream()
                .map(item -> new Condition(new EventName(item.type()), item.where()))
                .toList();
    }
}
