package dk.samspil.progression.application;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.progression.domain.Researcher;
import dk.samspil.progression.domain.ResearcherId;
import dk.samspil.progression.domain.ResearcherNews;
import java.util.List;

/** The researchers of the programme: some dozens at most. */
public interface Researchers extends Aggregates<ResearcherId, Researcher, ResearcherNews> {

    /** All of them, by id, as last saved. */
    List<Researcher> all();
}
