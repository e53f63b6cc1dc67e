package dk.samspil.registration.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How a call comes into the world, closes, opens again, grows, shrinks and ends. */
final class Lifecycle {
    private Lifecycle() {}

    static LifeAnswer publish(Draft draft, Who who) {
        return switch (draft.stage()) {
            case DRAFT -> {
                if (!draft.terms().deadline().isAfter(who.at())) yield LifeAnswer.DEADLINE_NOT_AHEAD;
                draft.enter(Stage.PUBLISHED, who.remark(CallRemark.Act.PUBLISHED));
                draft.tell(new CallNews.CallOpened(draft.now()));
                draft.tell(new CallNews.CallToAnnounce(draft.now()));
                yield LifeAnswer.DONE;
            }
            case PUBLISHED, CLOSED -> LifeAnswer.ALREADY_SO;
            case CONCLUDED -> LifeAnswer.CALL_CONCLUDED;
        };
    }

    /** A draft may become any other; of a published call only what nobody has relied on yet. */
    static LifeAnswer change(Draft draft, Terms next, int places, Who who, OfferExpiry expiry) {
        return switch (draft.stage()) {
            case DRAFT -> {
                draft.say(next, who.remark(CallRemark.Act.CHANGED));
                draft.resize(places);
                yield LifeAnswer.DONE;
            }
            case PUBLISHED -> changePublished(draft, next, places, who, expiry);
            case CLOSED -> {
                if (!next.opensAt().equals(draft.terms().opensAt())
                        || !next.deadline().equals(draft.terms().deadline())) yield LifeAnswer.CALL_CLOSED;
                yield changePublished(draft, next, places, who, expiry);
            }
            case CONCLUDED -> LifeAnswer.CALL_CONCLUDED;
        };
    }

    private static LifeAnswer changePublished(Draft draft, Terms next, int places, Who who, OfferExpiry expiry) {
        var before = draft.terms();
        var opened = !who.at().isBefore(before.opensAt());
        if (opened && !next.opensAt().equals(before.opensAt())) return LifeAnswer.CALL_OPEN;
        if (next.admission() != before.admission() || places != draft.places().capacity()) {
            return LifeAnswer.CALL_PUBLISHED;
        }
        var moved = !next.deadline().equals(before.deadline());
        if (moved && !next.deadline().isAfter(who.at())) return LifeAnswer.DEADLINE_NOT_AHEAD;
        draft.say(next, who.remark(CallRemark.Act.CHANGED));
        draft.tell(new CallNews.CallChanged(draft.now(), who.at()));
        if (moved) draft.tell(new CallNews.DeadlineMoved(draft.now(), who.at()));
        // Places that were left free after the old cut-off, if the new one is still to come.
        if (before.isPastCutOff(who.at()) && !next.isPastCutOff(who.at())) draft.promote(who.at(), expiry);
        return LifeAnswer.DONE;
    }

    /** The deadline is now, if it was to come: what was applied for before it counts, whenever it arrives here. */
    static LifeAnswer close(Draft draft, Who who) {
        return switch (draft.stage()) {
            case DRAFT -> LifeAnswer.CALL_IS_DRAFT;
            case PUBLISHED -> {
                if (!who.at()
                        .truncatedTo(ChronoUnit.MILLIS)
                        .isAfter(draft.terms().opensAt())) yield LifeAnswer.CALL_NOT_OPEN_YET;
                if (who.at().isBefore(draft.terms().deadline()))
                    draft.say(draft.terms().until(who.at()));
                tellClosed(draft, who);
                yield LifeAnswer.DONE;
            }
            case CLOSED -> LifeAnswer.ALREADY_SO;
            case CONCLUDED -> LifeAnswer.CALL_CONCLUDED;
        };
    }

    static boolean closeIfDue(Draft draft, Instant now) {
        if (!isDue(draft.now(), now)) return false;
        tellClosed(draft, Who.timer(now));
        return true;
    }

    static boolean isDue(Call call, Instant now) {
        return call.stage() == Stage.PUBLISHED && call.terms().phase(now) == Phase.CLOSED;
    }

    private static void tellClosed(Draft draft, Who who) {
        draft.enter(Stage.CLOSED, who.remark(CallRemark.Act.CLOSED));
        // It closed at the deadline, however late somebody notices.
        draft.tell(new CallNews.CallClosed(draft.now(), draft.terms().deadline()));
    }

    static LifeAnswer reopen(Draft draft, Instant deadline, Who who) {
        return switch (draft.stage()) {
            case DRAFT -> LifeAnswer.CALL_IS_DRAFT;
            case PUBLISHED -> {
                if (who.at().isBefore(draft.terms().deadline())) yield LifeAnswer.CALL_OPEN;
                yield reopened(draft, deadline, who);
            }
            case CLOSED -> reopened(draft, deadline, who);
            case CONCLUDED -> LifeAnswer.CALL_CONCLUDED;
        };
    }

    private static LifeAnswer reopened(Draft draft, Instant deadline, Who who) {
        if (!deadline.isAfter(who.at())) return LifeAnswer.DEADLINE_NOT_AHEAD;
        draft.say(draft.terms().until(deadline));
        draft.enter(Stage.PUBLISHED, who.remark(CallRemark.Act.REOPENED));
        draft.tell(new CallNews.CallReopened(draft.now(), who.at()));
        draft.tell(new CallNews.DeadlineMoved(draft.now(), who.at()));
        return LifeAnswer.DONE;
    }

    /** Nobody loses a place. Places that are new go to those who wait, as offers, until the cut-off. */
    static LifeAnswer resize(Draft draft, int places, Who who, OfferExpiry expiry) {
        if (draft.stage() == Stage.CONCLUDED) return LifeAnswer.CALL_CONCLUDED;
        draft.lapse(who.at(), expiry);
        if (draft.places().capacity() == places) return LifeAnswer.ALREADY_SO;
        draft.resize(places);
        draft.enter(draft.stage(), who.remark(CallRemark.Act.RESIZED));
        if (draft.stage() == Stage.DRAFT) return LifeAnswer.DONE;
        if (!draft.terms().isPastCutOff(who.at())) draft.promote(who.at(), expiry);
        draft.tell(new CallNews.CapacityChanged(draft.now(), who.at()));
        return LifeAnswer.DONE;
    }

    static LifeAnswer conclude(Draft draft, Who who, OfferExpiry expiry) {
        return switch (draft.stage()) {
            case DRAFT -> LifeAnswer.CALL_IS_DRAFT;
            case PUBLISHED -> LifeAnswer.CALL_OPEN;
            case CLOSED -> {
                draft.lapse(who.at(), expiry);
                if (draft.now().isStillDeciding()) yield LifeAnswer.STILL_UNDECIDED;
                draft.enter(Stage.CONCLUDED, who.remark(CallRemark.Act.CONCLUDED));
                draft.tell(new CallNews.ProgrammeConcluded(draft.now(), who.at()));
                yield LifeAnswer.DONE;
            }
            case CONCLUDED -> LifeAnswer.ALREADY_SO;
        };
    }
}
