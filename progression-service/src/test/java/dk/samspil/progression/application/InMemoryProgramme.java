package dk.samspil.progression.application;

import dk.samspil.progression.domain.ParticipationNews;
import java.util.List;

/** The use cases on stores in memory, with a look at what was saved and a hand in what goes wrong. */
public final class InMemoryProgramme extends Programme {
    private final InMemoryParticipations participations;
    private final InMemoryResearchers researchers;

    public InMemoryProgramme() {
        this(new InMemoryParticipations(CLOCK), new InMemoryResearchers(CLOCK));
    }

    private InMemoryProgramme(InMemoryParticipations participations, InMemoryResearchers researchers) {
        super(participations, researchers);
        this.participations = participations;
        this.researchers = researchers;
        participations.useSteps(steps);
        researchers.useSteps(steps);
    }

    /** What happens just before the next reaction of a participation; called again, just before the one after that. */
    void beforeNextReaction(Runnable interruption) {
        participations.beforeNextReaction(interruption);
    }

    Researchers researchers() {
        return researchers;
    }

    List<ParticipationNews> events() {
        return participations.events();
    }
}
