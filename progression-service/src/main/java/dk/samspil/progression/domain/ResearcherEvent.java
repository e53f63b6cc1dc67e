package dk.samspil.progression.domain;

/** What happens to a researcher. */
public sealed interface ResearcherEvent {

    record ResearcherRegistered(ResearcherId researcher, PersonId person, int limit) implements ResearcherEvent {}

    /** One more municipality could be taken than before: those without a researcher are to be asked again. */
    record CapacityGained(ResearcherId researcher) implements ResearcherEvent {}
}
