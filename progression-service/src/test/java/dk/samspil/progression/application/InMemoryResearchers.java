package dk.samspil.progression.application;

import dk.samspil.progression.domain.Researcher;
import dk.samspil.progression.domain.ResearcherId;
import dk.samspil.progression.domain.ResearcherNews;
import dk.samspil.progression.messaging.ResearcherEvents;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Researchers in memory. */
final class InMemoryResearchers extends InMemoryAggregates<ResearcherId, Researcher, ResearcherNews>
        implements Researchers {
    InMemoryResearchers(Clock clock) {
        super("researchers", ResearcherId::value, new ResearcherEvents(), clock);
    }

    @Override
    public List<Researcher> all() {
        return states().stream().sorted(Comparator.comparing(Researcher::id)).toList();
    }
}
