package dk.samspil.progression.domain;

import dk.samspil.progression.domain.Shortage.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who is best for a municipality: among those who can take it, whoever carries fewest, then who knows
 * the region, then the lowest id, so that the same facts give the same choice.
 */
record Ranking(List<Researcher> eligible, RegionCode region, List<Shortage> shortages) {

    static Ranking of(List<Researcher> pool, Party party) {
        var participation = party.participation();
        var there = pool.stream().filter(r -> !r.gone()).toList();
        var eligible = there.stream()
                .filter(r -> r.refusal(participation).isEmpty())
                .sorted(Comparator.comparingInt(Researcher::carried)
                        .thenComparing(r -> !r.knows(party.region()))
                        .thenComparing(Researcher::id))
                .toList();
        return new Ranking(eligible, party.region(), shortages(there, participation));
    }

    Optional<Researcher> best() {
        return eligible.stream().findFirst();
    }

    Because because(Researcher chosen) {
        return new Because.Balance(chosen.carried(), chosen.limit(), chosen.knows(region), eligible.size());
    }

    private static List<Shortage> shortages(List<Researcher> pool, ParticipationId participation) {
        if (pool.isEmpty()) return List.of(new Shortage(Code.NONE_REGISTERED, 0));
        var found = new ArrayList<Shortage>();
        add(found, Code.CONFLICT_OF_INTEREST, count(pool, participation, ReservationRefusal.CONFLICT_OF_INTEREST));
        add(found, Code.AT_LIMIT, count(pool, participation, ReservationRefusal.AT_LIMIT));
        return List.copyOf(found);
    }

    private static void add(List<Shortage> found, Code code, int researchers) {
        if (researchers > 0) found.add(new Shortage(code, researchers));
    }

    private static int count(List<Researcher> pool, ParticipationId participation, ReservationRefusal why) {
        return (int) pool.stream()
                .filter(r -> r.refusal(participation).filter(why::equals).isPresent())
                .count();
    }
}
