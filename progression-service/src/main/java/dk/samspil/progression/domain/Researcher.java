package dk.samspil.progression.domain;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A researcher, and the guard of the rule that nobody carries more municipalities than their limit, nor
 * one with a conflict of interest.
 *
 * @param reservations the places kept, each with the attempt of the municipality that it is kept for
 * @param gone whether the person is erased: no place more is kept
 */
public record Researcher(
        ResearcherId id,
        PersonId person,
        Expertise expertise,
        int limit,
        SortedSet<MunicipalityCode> conflicts,
        Map<ParticipationId, Integer> reservations,
        boolean gone) {

    public static final int USUAL_LIMIT = 3;
    public static final int MOST = 20;

    public Researcher {
        if (limit < 1 || limit > MOST) throw new IllegalArgumentException("a limit is between 1 and " + MOST);
        conflicts = new TreeSet<>(conflicts);
        reservations = Map.copyOf(reservations);
    }

    public static Researcher register(
            PersonId person, Expertise expertise, int limit, SortedSet<MunicipalityCode> conflicts) {
        return new Researcher(ResearcherId.of(person), person, expertise, limit, conflicts, Map.of(), false);
    }

    /** Keeps a place, or keeps the place that is kept already for this attempt; unchanged where it can't. */
    public Researcher reserve(ParticipationId participation, int attempt) {
        var kept = reservations.get(participation);
        if (kept != null && kept >= attempt) return this;
        if (refusal(participation).isPresent()) return this;
        var more = new TreeMap<>(reservations);
        more.put(participation, attempt);
        return with(more);
    }

    /** Gives a place back, unless it is kept for a later attempt. */
    public Researcher release(ParticipationId participation, int attempt) {
        var kept = reservations.get(participation);
        if (kept == null || kept > attempt) return this;
        var fewer = new TreeMap<>(reservations);
        fewer.remove(participation);
        return with(fewer);
    }

    /** Why a municipality can't be taken; empty if it can, or is carried already. */
    public Optional<ReservationRefusal> refusal(ParticipationId participation) {
        if (conflicts.contains(participation.municipality())) {
            return Optional.of(ReservationRefusal.CONFLICT_OF_INTEREST);
        }
        var isFull = (gone || carried() >= limit) && !reservations.containsKey(participation);
        return isFull ? Optional.of(ReservationRefusal.AT_LIMIT) : Optional.empty();
    }

    public boolean keeps(ParticipationId participation, int attempt) {
        var kept = reservations.get(participation);
        return kept != null && kept == attempt;
    }

    public int carried() {
        return reservations.size();
    }

    /** The same person, there no more, or there again. */
    public Researcher gone(boolean now) {
        return new Researcher(id, person, expertise, limit, conflicts, reservations, now);
    }

    /** There again, on these terms. */
    public Researcher backOn(Researcher terms) {
        return new Researcher(id, person, terms.expertise, terms.limit, terms.conflicts, reservations, false);
    }

    public boolean knows(RegionCode region) {
        return expertise.regions().contains(region);
    }

    /** Whether somebody registered on these terms. */
    public boolean isOnTerms(Researcher other) {
        return expertise.equals(other.expertise) && limit == other.limit && conflicts.equals(other.conflicts);
    }

    private Researcher with(Map<ParticipationId, Integer> next) {
        return new Researcher(id, person, expertise, limit, conflicts, next, gone);
    }
}
