package dk.samspil.progression.domain;

/**
 * A researcher whom a municipality has chosen, and who may still be taken by others.
 *
 * @param attempt counts the choices of a municipality; the reservation at the researcher bears it, so
 *     that giving up an earlier choice never costs a later one
 */
public record Choice(ResearcherId researcher, PersonId person, int attempt, Because because) {
    public boolean isByCoordinator() {
        return because instanceof Because.Decided;
    }
}
