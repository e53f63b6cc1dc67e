package dk.samspil.registration.domain;

import dk.samspil.places.Place;
import dk.samspil.places.Standing;
import java.time.Instant;
import java.util.Optional;

/** How a call carries out what the coordinator decides. The reason goes into the application's history. */
final class Decisions {
    private Decisions() {}

    /** Carries out what was decided for one who is undecided. */
    static void carryOut(Draft draft, Line line, Choice choice, Instant now, OfferExpiry expiry) {
        var answer = answer(draft, line, choice, Optional.empty(), new Ends(now, expiry));
        if (answer != DecideAnswer.DECIDED) throw new IllegalStateException("not decided: " + answer);
    }

    private static DecideAnswer answer(Draft draft, Line line, Choice choice, Optional<Standing> standing, Ends ends) {
        return switch (choice) {
            case ADMIT -> admit(draft, line, standing, ends);
            case WAITLIST -> waitlist(draft, line, standing, ends);
            case DECLINE -> decline(draft, line, standing, ends);
        };
    }

    static Ruling<DecideAnswer> decide(
            Call call, MunicipalityCode municipality, Choice choice, Who who, OfferExpiry expiry) {
        var draft = new Draft(call);
        if (call.stage() == Stage.CONCLUDED) return draft.rule(DecideAnswer.CALL_CONCLUDED);
        draft.lapse(who.at(), expiry);
        var found = draft.line(municipality);
        if (found.isEmpty()) return draft.rule(DecideAnswer.NOT_UNDECIDED);
        var line = found.get();
        if (!line.isLive()) return draft.rule(endedBefore(line, choice));
        var standing = draft.places().of(municipality.value()).map(Place::standing);
        if (who.reason().isEmpty() && needsReason(draft, line, choice)) return draft.rule(DecideAnswer.REASON_NEEDED);
        var answer = answer(draft, line, choice, standing, new Ends(who.at(), expiry));
        if (answer == DecideAnswer.DECIDED) {
            draft.tell(new CallNews.Acted(call.id(), line, who.remark(act(choice))));
        }
        return draft.rule(answer);
    }

    /** The time of the decision, and when offers made by it end. */
    private record Ends(Instant now, OfferExpiry expiry) {}

    private static DecideAnswer admit(Draft draft, Line line, Optional<Standing> standing, Ends ends) {
        if (standing.filter(Standing::takesPlace).isPresent()) return DecideAnswer.DECIDED_BEFORE;
        if (draft.terms().isPastCutOff(ends.now())) return DecideAnswer.PAST_CUT_OFF;
        if (draft.places().free() == 0) return DecideAnswer.PLACES_TAKEN;
        var holder = line.municipality().value();
        var expiresAt = ends.expiry().after(ends.now(), draft.terms().offerWorkingDays());
        if (standing.isEmpty()) draft.enqueueSilently(holder);
        draft.move(p -> p.offer(holder, expiresAt), ends.now());
        return DecideAnswer.DECIDED;
    }

    private static DecideAnswer waitlist(Draft draft, Line line, Optional<Standing> standing, Ends ends) {
        if (standing.isPresent()) {
            return standing.get() == Standing.WAITING ? DecideAnswer.DECIDED_BEFORE : DecideAnswer.NOT_UNDECIDED;
        }
        draft.move(p -> p.enqueue(line.municipality().value()), ends.now());
        return DecideAnswer.DECIDED;
    }

    private static DecideAnswer decline(Draft draft, Line line, Optional<Standing> standing, Ends ends) {
        if (standing.filter(Standing::takesPlace).isPresent()) return DecideAnswer.NOT_UNDECIDED;
        draft.tell(new CallNews.ApplicationDeclined(draft.call(), line, ends.now()));
        draft.end(line, Ending.DECLINED, ends.now(), ends.expiry());
        return DecideAnswer.DECIDED;
    }

    /** A refusal does, and passing somebody who waits. */
    private static boolean needsReason(Draft draft, Line line, Choice choice) {
        var first = draft.places().waiting().findFirst();
        var passes = first.filter(p -> !p.holder().equals(line.municipality().value()))
                .isPresent();
        return choice == Choice.DECLINE || (choice == Choice.ADMIT && passes);
    }

    private static DecideAnswer endedBefore(Line line, Choice choice) {
        var declined = line.ending().filter(e -> e == Ending.DECLINED).isPresent();
        return declined && choice == Choice.DECLINE ? DecideAnswer.DECIDED_BEFORE : DecideAnswer.NOT_UNDECIDED;
    }

    static Remark.Act act(Choice choice) {
        return switch (choice) {
            case ADMIT -> Remark.Act.ADMITTED;
            case WAITLIST -> Remark.Act.WAITLISTED;
            case DECLINE -> Remark.Act.DECLINED;
        };
    }
}
