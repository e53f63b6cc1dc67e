package dk.samspil.progression.application;

import dk.samspil.progression.domain.ParticipationNews;
import dk.samspil.progression.domain.PersonId;
import dk.samspil.progression.domain.people.ErasedPersonNews;
import java.util.List;

/** The use cases on stores in memory, with a look at what was saved and a hand in what goes wrong. */
public final class InMemoryProgramme extends Programme {
    private final InMemoryParticipations participations;
    private final InMemoryResearchers researchers;
    private final InMemoryErasedPeople erased;

    public InMemoryProgramme() {
        this(new InMemoryParticipations(CLOCK), new InMemoryResearchers(CLOCK), new InMemoryErasedPeople(CLOCK));
    }

    private InMemoryProgramme(
            InMemoryParticipations participations, InMemoryResearchers researchers, InMemoryErasedPeople erased) {
        super(participations, researchers, erased);
        erased.useSteps(steps);
        this.erased = erased;
        this.participations = participations;
        this.researchers = researchers;
        participations.useSteps(steps);
        researchers.useSteps(steps);
    }

    /** What happens just before the next reaction of a participation; called again, just before the one after that. */
    void beforeNextReaction(Runnable interruption) {
        participations.beforeNextReaction(interruption);
    }

    /** The sequences of the erasures of a person that were acknowledged. */
    public List<Long> forgotten(PersonId person) {
        return erased.events().stream()
                .filter(n -> n instanceof ErasedPersonNews.PersonForgotten told
                        && told.person().equals(person))
                .map(n -> ((ErasedPersonNews.PersonForgotten) n).sequence())
                .toList();
    }

    Researchers researchers() {
        return researchers;
    }

    List<ParticipationNews> events() {
        return participations.events();
    }
}
