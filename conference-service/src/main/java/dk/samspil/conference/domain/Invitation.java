package dk.samspil.conference.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A person's invitation to a conference, and what they have said to it. Who has a seat is for the ledger to say.
 *
 * @param generation of the token that opens it; a higher one makes older tokens void
 * @param attempts how often it was accepted
 * @param turnedDown the last acceptance that came to nothing; 0 for none
 * @param remindedAt when the last reminder of it was due to be sent
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
        Optional<Instant> answeredAt,
        Optional<Instant> remindedAt) {
    /** Whoever was invited only so short before is not reminded. */
    private static final Duration BREATHING_SPACE = Duration.ofDays(3);

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
                Optional.empty(),
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
                Optional.empty(),
                remindedAt);
        List<InvitationNews> news = state == InvitationState.ACCEPTED
                ? List.of(new InvitationNews.SeatGivenUp(id, call, attempts))
                : List.of();
        return new Reply(next, news, AnswerOutcome.TAKEN);
    }

    /** Somebody who has come back is invited anew. */
    public Invitation again(Instant now) {
        if (!isWithdrawn()) return this;
        return new Invitation(
                id,
                call,
                municipality,
                InvitationState.OPEN,
                generation,
                attempts,
                turnedDown,
                now,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Reminds whoever has not answered: once for each reminder, and nobody who was invited only shortly before its
     * moment. Of a conference that is moved away from that moment people are reminded anew.
     */
    public Reply remind(Reminder reminder, Instant startsAt, Instant now) {
        var moment = reminder.moment(startsAt);
        var due = state == InvitationState.OPEN
                && answeredAt.isEmpty()
                && !moment.isBefore(issuedAt.plus(BREATHING_SPACE))
                && remindedAt.filter(last -> !last.isBefore(moment)).isEmpty();
        if (!due) return unchanged();
        var next = new Invitation(
                id,
                call,
                municipality,
                state,
                generation,
                attempts,
                turnedDown,
                issuedAt,
                answeredAt,
                Optional.of(now));
        return new Reply(next, List.of(new InvitationNews.ReminderDue(id, reminder.weeks(), now)), AnswerOutcome.TAKEN);
    }

    /**
     * How often the person's registration has changed hands: with each acceptance, and with each end of one. It is what
     * entries in calendars are numbered by, from 0.
     */
    public int changes() {
        return Math.max(0, 2 * attempts - (state == InvitationState.ACCEPTED ? 2 : 1));
    }

    /** This acceptance could not be honoured, since the person is registered elsewhere: the invitation is open again. */
    public Invitation turnedDown(int attempt) {
        if (!isAcceptance(attempt)) return this;
        return new Invitation(
                id,
                call,
                municipality,
                InvitationState.OPEN,
                generation,
                attempts,
                attempt,
                issuedAt,
                answeredAt,
                remindedAt);
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
                id, call, municipality, next, generation, attempt, turnedDown, issuedAt, Optional.of(now), remindedAt);
        return new Reply(answered, List.of(news), AnswerOutcome.TAKEN);
    }

    private Reply unchanged() {
        return refused(AnswerOutcome.UNCHANGED);
    }

    private Reply refused(AnswerOutcome outcome) {
        return new Reply(this, List.of(), outcome);
    }
}
