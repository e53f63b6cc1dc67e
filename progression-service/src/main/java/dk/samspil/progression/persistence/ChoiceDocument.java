package dk.samspil.progression.persistence;

import dk.samspil.progression.domain.Because;
import dk.samspil.progression.domain.Choice;
import dk.samspil.progression.domain.PersonId;
import dk.samspil.progression.domain.ResearcherId;
import org.jspecify.annotations.Nullable;

/** A choice of a researcher, as it is kept: with the coordinator's reason, or with the balance that led to it. */
public record ChoiceDocument(
        String researcher,
        String person,
        int attempt,
        @Nullable String reason,
        @Nullable BalanceDocument balance) {

    /** The figures of {@link Because.Balance}. */
    public record BalanceDocument(int carried, int limit, boolean knowsRegion, int eligible) {}

    static ChoiceDocument of(Choice choice) {
        var researcher = choice.researcher().value();
        var person = choice.person().value();
        return switch (choice.because()) {
            case Because.Decided(var reason) -> new ChoiceDocument(researcher, person, choice.attempt(), reason, null);
            case Because.Balance(var carried, var limit, var knowsRegion, var eligible) ->
                new ChoiceDocument(
                        researcher,
                        person,
                        choice.attempt(),
                        null,
                        new BalanceDocument(carried, limit, knowsRegion, eligible));
        };
    }

    Choice toChoice() {
        return new Choice(new ResearcherId(researcher), new PersonId(person), attempt, because());
    }

    private Because because() {
        if (balance != null) {
            return new Because.Balance(balance.carried(), balance.limit(), balance.knowsRegion(), balance.eligible());
        }
        if (reason == null) throw new IllegalStateException("a choice is kept without why");
        return new Because.Decided(reason);
    }
}
