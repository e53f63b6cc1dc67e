package dk.samspil.conference.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A person's invitation to a conference, and what they have said to it. Who has a seat is for the ledger to say.
 *
 * @param generation of the token that opens it; a higher one makes older tokens void
 * @param attempts how often it was accepted
 * @param turnedDown the last acceptance that came to nothing; 0 for none
 */
public record Invitation(
        InvitationId id,
        CallId call,
        MunicipalityCode municipality,
        InvitationState state,
        int generation,
        int attempts,
        int turnedDown,
        Instant issuedAt,
        Optional<Instant> answeredAt) {

    public static Invitation issue(InvitationId id, EntitlementId entitlement, Instant now) {
        return new Invitation(
                id,
                entitlement.call(),
                entitlement.municipality(),
                InvitationState.OPEN,
                1,
                0,
                0,
                now,
                Optional.empty());
    }

    public Reply answer(Answer answer, Instant now) {
        if (isWithdrawn()) return refused(AnswerOutcome.WITHDRAWN);
        return switch (answer) {
            case ACCEPT -> accept(now);
            case DECLINE -> decline(now);
            case CANCEL -> cancel(now);
        };
    }

    public boolean isWithdrawn() {
        return state == InvitationState.WITHDRAWN;
    }

    /** The person is erased: what was answered is gone, tokens are void, and a seat is given up. */
    public Reply withdraw() {
        if (isWithdrawn()) return unchanged();
        var next = new Invitation(
                id,
                call,
                municipality,
                InvitationState.WITHDRAWN,
                generation + 1,
                attempts,
                turnedDown,
                issuedAt,
                Optional.empty());
        List<InvitationNews> news = state == InvitationState.ACCEPTED
                ? List.of(new InvitationNews.SeatGivenUp(id, call, attempts))
                : List.of();
        return new Reply(next, news, AnswerOutcome.TAKEN);
    }

    /** Somebody who has come back is invited anew. */
    public Invitation again(Instant now) {
        if (!isWithdrawn()) return this;
        return new Invitation(
                id, call, municipality, InvitationState.OPEN, generation, attempts, turnedDown, now, Optional.empty());
    }

    /** This acceptance could not be honoured, since the person is registered elsewhere: the invitation is open again. */
    public Invitation turnedDown(int attempt) {
        if (!isAcceptance(attempt)) return this;
        return new Invitation(
                id, call, municipality, InvitationState.OPEN, generation, attempts, attempt, issuedAt, answeredAt);
    }

    /** Whether the last acceptance came to nothing. */
    public boolean isTurnedDown() {
        return state == InvitationState.OPEN && attempts > 0 && turnedDown == attempts;
    }

    private boolean isAcceptance(int attempt) {
        return state == InvitationState.ACCEPTED && attempts == attempt;
    }

    private Reply accept(Instant now) {
        if (state == InvitationState.ACCEPTED) return unchanged();
        var attempt = attempts + 1;
        return taken(InvitationState.ACCEPTED, attempt, now, new InvitationNews.SeatClaimed(id, call, attempt));
    }

    private Reply decline(Instant now) {
        return switch (state) {
            case DECLINED -> unchanged();
            case ACCEPTED -> refused(AnswerOutcome.ACCEPTED_ALREADY);
            case WITHDRAWN -> refused(AnswerOutcome.WITHDRAWN);
            case OPEN, CANCELLED ->
                taken(InvitationState.DECLINED, attempts, now, new InvitationNews.InvitationDeclined(id, now));
        };
    }

    private Reply cancel(Instant now) {
        return switch (state) {
            case CANCELLED -> unchanged();
            case OPEN, DECLINED -> refused(AnswerOutcome.NOT_ACCEPTED);
            case WITHDRAWN -> refused(AnswerOutcome.WITHDRAWN);
            case ACCEPTED ->
                taken(InvitationState.CANCELLED, attempts, now, new InvitationNews.SeatGivenUp(id, call, attempts));
        };
    }

    private Reply taken(InvitationState next, int attempt, Instant now, InvitationNews news) {
        var answered = new Invitation(
                id, call, municipality, next, generation, attempt, turnedDown, issuedAt, Optional.of(now));
        return new Reply(answered, List.of(news), AnswerOutcome.TAKEN);
    }

    private Reply unchanged() {
        return refused(AnswerOutcome.UNCHANGED);
    }

    private Reply refused(AnswerOutcome outcome) {
        return new Reply(this, List.of(), outcome);
    }
}
