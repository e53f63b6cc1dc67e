package dk.samspil.operations;

import dk.samspil.operations.application.Expectations;
import dk.samspil.operations.domain.Audience;
import dk.samspil.operations.domain.Condition;
import dk.samspil.operations.domain.EventName;
import dk.samspil.operations.domain.Expectation;
import dk.samspil.operations.domain.Matching;
import dk.samspil.operations.domain.Step;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
            List<String> by,
            List<StepItem> steps,
            @DefaultValue List<ConditionItem> cancelledBy,
            @DefaultValue("operations") Audience audience) {
        Expectation toExpectation() {
            var matching = new Matching(by);
            return new Expectation(
                    name,
                    new EventName(after),
                    within,
                    matching,
                    steps.stream().map(step -> step.toStep(matching)).toList(),
                    conditions(cancelledBy),
                    audience);
        }
    }

    /** One of its steps; it is matched like the expectation unless it says otherwise. */
    record StepItem(String step, @Nullable List<String> by, List<ConditionItem> anyOf) {
        Step toStep(Matching usual) {
            return new Step(step, by == null ? usual : new Matching(by), conditions(anyOf));
        }
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
