package dk.samspil.progression.domain;

import dk.samspil.progression.domain.ParticipationNews.OnboardingCompleted;
import dk.samspil.progression.domain.ParticipationNews.OnboardingStarted;
import dk.samspil.progression.domain.ParticipationNews.OnboardingStepCompleted;
import dk.samspil.progression.domain.ParticipationNews.OnboardingStopped;
import dk.samspil.progression.domain.ParticipationNews.ResearcherAssigned;
import dk.samspil.progression.domain.ParticipationNews.ResearcherAssignmentUnfilled;
import dk.samspil.progression.domain.ParticipationNews.ResearcherChosen;
import dk.samspil.progression.domain.ParticipationNews.ResearcherUnassigned;
import dk.samspil.progression.domain.ParticipationNews.ReservationGivenUp;
import dk.samspil.progression.domain.ParticipationNews.VacancyLeft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A municipality in the programme: its onboarding, and the guard of the rule that it has exactly one
 * lead researcher, or a reason why not. It records whom it chooses, the researcher keeps a place under its
 * name or can't, and only then is the choice assigned; whatever was decided meanwhile wins.
 *
 * @param choice who is being asked; the lead researcher stays until the answer is there
 * @param attempts how many choices were made, over all times that the municipality has joined
 */
public record Participation(
        Party party,
        boolean active,
        Onboarding onboarding,
        Lead lead,
        Optional<Choice> choice,
        int attempts,
        Optional<Turndown> turndown) {

    /** The municipality has joined, perhaps once more after it had left. */
    public static Progress join(
            Optional<Participation> before,
            Party party,
            List<OnboardingStep> steps,
            List<Researcher> pool,
            Instant at) {
        if (before.isPresent() && before.get().active) return Progress.of(before.get());
        var attempts = before.map(Participation::attempts).orElse(0);
        var joined = new Participation(
                party, true, new Onboarding(steps), new Lead.None(), Optional.empty(), attempts, Optional.empty());
        return Progress.of(joined, new OnboardingStarted(party.participation(), steps))
                .then(p -> p.seek(pool, at));
    }

    /** Chooses among these researchers, if a lead researcher is wanted and nobody is asked yet. */
    public Progress seek(List<Researcher> pool, Instant at) {
        if (!active || choice.isPresent() || lead instanceof Lead.Assigned) return Progress.of(this);
        var ranking = Ranking.of(pool, party);
        return ranking.best()
                .map(best -> choose(best, ranking.because(best)))
                .orElseGet(() -> unfilled(ranking.shortages(), at));
    }

    /** The coordinator chooses; the present lead researcher stays until the chosen one has taken it. */
    public Progress choose(Researcher researcher, Because because) {
        var chosen = new Choice(researcher.id(), researcher.person(), attempts + 1, because);
        var next = new Participation(party, active, onboarding, lead, Optional.of(chosen), chosen.attempt(), turndown);
        return Progress.of(next, new ResearcherChosen(id(), chosen));
    }

    /** A researcher keeps a place for this attempt: they are assigned, or the place is given up if it is not wanted any more. */
    public Progress reserved(ResearcherId researcher, int attempt, Instant at) {
        if (isLedBy(researcher, attempt)) return Progress.of(this);
        var chosen = choice.filter(c -> c.attempt() == attempt);
        if (chosen.isEmpty()) return Progress.of(this, new ReservationGivenUp(id(), researcher, attempt));
        var assigned = with(new Lead.Assigned(chosen.get(), at));
        return leaderLeaves(UnassignedBecause.REPLACED, at)
                .then(p -> Progress.of(assigned, new ResearcherAssigned(party, chosen.get(), at)));
    }

    /** The researcher asked at this attempt can't take it. Where a lead researcher is still wanted, the search goes on. */
    public Progress turnedDown(int attempt, ReservationRefusal why) {
        if (choice.filter(c -> c.attempt() == attempt).isEmpty()) return Progress.of(this);
        var next = new Participation(
                party, active, onboarding, lead, Optional.empty(), attempts, Optional.of(new Turndown(attempt, why)));
        return lead instanceof Lead.Assigned ? Progress.of(next) : Progress.of(next, new VacancyLeft(id()));
    }

    /** A step is done; that it was done before changes nothing. */
    public Progress complete(String step, Instant at) {
        var open = active && onboarding.step(step).filter(s -> !s.isCompleted()).isPresent();
        if (!open) return Progress.of(this);
        var further = onboarding.completing(step, at);
        var next = new Participation(party, active, further, lead, choice, attempts, turndown);
        var done = Progress.of(next, new OnboardingStepCompleted(id(), step, at));
        return further.isCompleted() ? done.then(p -> Progress.of(p, new OnboardingCompleted(id(), at))) : done;
    }

    /** Somebody else speaks for the municipality from now on. */
    public Progress spokenForBy(PersonId contact) {
        return Progress.of(new Participation(
                new Party(party.participation(), party.region(), contact),
                active,
                onboarding,
                lead,
                choice,
                attempts,
                turndown));
    }

    /** The municipality has withdrawn: work is frozen and the researcher is free. */
    public Progress stop(Instant at) {
        if (!active) return Progress.of(this);
        var stopped =
                new Participation(party, false, onboarding, new Lead.None(), Optional.empty(), attempts, turndown);
        return Progress.of(this, new OnboardingStopped(id(), at))
                .then(p -> p.leaderLeaves(UnassignedBecause.WITHDRAWN, at))
                .then(p -> Progress.of(stopped));
    }

    /**
     * A researcher is there no more: whoever they lead, or were asked for, looks for another. The reason why they were
     * chosen goes with them.
     */
    public Progress lose(ResearcherId researcher, Instant at) {
        var asked = choice.filter(c -> c.researcher().equals(researcher)).isPresent();
        var leads = isLedBy(researcher);
        if (!asked && !leads) return Progress.of(this);
        var next = new Participation(
                party,
                active,
                onboarding,
                leads ? new Lead.None() : lead,
                asked ? Optional.empty() : choice,
                attempts,
                turndown);
        var left = leads ? leaderLeaves(UnassignedBecause.UNAVAILABLE, at) : Progress.of(this);
        return left.then(p -> active && !(next.lead instanceof Lead.Assigned)
                ? Progress.of(next, new VacancyLeft(id()))
                : Progress.of(next));
    }

    public ParticipationId id() {
        return party.participation();
    }

    public boolean isLedBy(ResearcherId researcher) {
        return lead instanceof Lead.Assigned assigned && assigned.researcher().equals(researcher);
    }

    /** Who is being asked, or else who leads. */
    public Optional<Choice> chosen() {
        return choice.or(
                () -> lead instanceof Lead.Assigned assigned ? Optional.of(assigned.choice()) : Optional.empty());
    }

    public boolean isLedBy(ResearcherId researcher, int attempt) {
        return isLedBy(researcher)
                && lead instanceof Lead.Assigned assigned
                && assigned.choice().attempt() == attempt;
    }

    private Progress unfilled(List<Shortage> shortages, Instant at) {
        return switch (lead) {
            case Lead.Unfilled known when known.shortages().equals(shortages) -> Progress.of(this);
            case Lead.Unfilled known ->
                Progress.of(
                        with(new Lead.Unfilled(shortages, known.since())),
                        new ResearcherAssignmentUnfilled(id(), shortages));
            case Lead.None none ->
                Progress.of(
                        with(new Lead.Unfilled(shortages, at)),
                        new ResearcherAssignmentUnfilled(id(), shortages),
                        new VacancyLeft(id()));
            case Lead.Assigned assigned -> Progress.of(this);
        };
    }

    private Progress leaderLeaves(UnassignedBecause reason, Instant at) {
        if (!(lead instanceof Lead.Assigned(var before, var since))) return Progress.of(this);
        return Progress.of(
                this,
                new ResearcherUnassigned(party, before, reason, at),
                new ReservationGivenUp(id(), before.researcher(), before.attempt()));
    }

    private Participation with(Lead next) {
        return new Participation(party, active, onboarding, next, Optional.empty(), attempts, turndown);
    }
}
