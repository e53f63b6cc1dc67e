package dk.samspil.conference.application;

import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.Plan;
import dk.samspil.conference.domain.Series;
import dk.samspil.conference.domain.SeriesNews;
import dk.samspil.messaging.aggregate.Change;
import java.time.Clock;
import java.util.List;

/**
 * Plans the conference of a region. Keeping the region and leaving word that the conference is to be created is
 * one save, so that no region is kept for a conference that never comes.
 */
public final class PlanConference {
    private final AllSeries allSeries;
    private final Clock clock;

    public PlanConference(AllSeries allSeries, Clock clock) {
        this.allSeries = allSeries;
        this.clock = clock;
    }

    /** What comes of it: the conference is planned, the region has another one, or it would have begun already. */
    public sealed interface Outcome {
        record Planned(String conference) implements Outcome {}

        record RegionTaken(String conference) implements Outcome {}

        record NotInFuture() implements Outcome {}
    }

    public Outcome handle(Plan plan) {
        return allSeries.change(plan.call(), Outcome.class, current -> {
            var series = current.orElseGet(() -> Series.of(plan.call()));
            var there = series.in(plan.region());
            if (there.isPresent()) return Change.none(outcome(there.get(), plan));
            // After the look at what there is: a repeat says the same, however late it comes.
            if (!plan.startsAt().isAfter(clock.instant())) return Change.none(new Outcome.NotInFuture());
            return Change.to(
                    series.reserve(plan.region(), plan.conference()),
                    List.of(new SeriesNews.RegionReserved(plan)),
                    outcome(plan.conference(), plan));
        });
    }

    private static Outcome outcome(ConferenceId there, Plan plan) {
        return there.equals(plan.conference())
                ? new Outcome.Planned(there.value())
                : new Outcome.RegionTaken(there.value());
    }
}
