package dk.samspil.registration.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One time that a municipality applied. What became of it is for the call to say, apart from its retraction.
 *
 * @param number 1 for the first
 * @param history oldest first
 */
public record Attempt(
        int number,
        RegionCode region,
        Proposal proposal,
        Team team,
        boolean retracted,
        Instant submittedAt,
        List<Remark> history) {
    public Attempt {
        history = List.copyOf(history);
    }

    Attempt amended(Proposal nextProposal, Team nextTeam, Remark remark) {
        return new Attempt(number, region, nextProposal, nextTeam, retracted, submittedAt, historyWith(remark));
    }

    Attempt retracted(Remark remark) {
        return new Attempt(number, region, proposal, team, true, submittedAt, historyWith(remark));
    }

    Attempt with(Remark remark) {
        return new Attempt(number, region, proposal, team, retracted, submittedAt, historyWith(remark));
    }

    /**
     * Without its words, schools and those who were to take part. The contact stays as an id, and of the history what
     * was done and when.
     */
    Attempt forgotten() {
        var acts = history.stream()
                .map(r -> new Remark(r.act(), r.by(), r.at(), Optional.empty()))
                .toList();
        return new Attempt(
                number,
                region,
                new Proposal("", List.of(), List.of()),
                new Team(team.contact(), List.of()),
                retracted,
                submittedAt,
                acts);
    }

    private List<Remark> historyWith(Remark remark) {
        var longer = new ArrayList<>(history);
        longer.add(remark);
        return longer;
    }
}
