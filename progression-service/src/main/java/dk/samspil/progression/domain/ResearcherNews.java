package dk.samspil.progression.domain;

/** What happens to a researcher. */
public sealed interface ResearcherNews {

    record ResearcherRegistered(ResearcherId researcher, PersonId person, int limit) implements ResearcherNews {}

    /** One more municipality could be taken than before: those without a researcher are to be asked again. */
    record CapacityGained(ResearcherId researcher) implements ResearcherNews {}
}
