package dk.samspil.conference.application;

import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.Plan;
import dk.samspil.conference.domain.Series;
import dk.samspil.conference.domain.SeriesNews;
import dk.samspil.messaging.aggregate.Change;
import java.util.List;

/**
 * Plans the conference of a region. Keeping the region and leaving word that the conference is to be created is
 * one save, so that no region is kept for a conference that never comes.
 */
public final class PlanConference {
    private final AllSeries allSeries;

    public PlanConference(AllSeries allSeries) {
        this.allSeries = allSeries;
    }

    /** What comes of it: the conference is planned, or the region has another one. */
    public sealed interface Outcome {
        record Planned(String conference) implements Outcome {}

        record RegionTaken(String conference) implements Outcome {}
    }

    public Outcome handle(Plan plan) {
        return allSeries.change(plan.call(), Outcome.class, current -> {
            var series = current.orElseGet(() -> Series.of(plan.call()));
            var there = series.in(plan.region());
            if (there.isPresent()) return Change.none(outcome(there.get(), plan));
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
