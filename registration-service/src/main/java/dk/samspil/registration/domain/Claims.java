package dk.samspil.registration.domain;

import dk.samspil.places.Standing;
import java.time.Instant;

/** How a call takes what the applications ask of it. Each may come late, after what it asks has been overtaken. */
final class Claims {
    private Claims() {}

    static Ruling<Boolean> claim(Call call, Claim claim) {
        var draft = new Draft(call);
        if (isOvertaken(call, claim)) return draft.rule(false);
        var line = claim.line();
        if (call.refusal(claim.at(), claim.team().participants().size()).isPresent()) {
            draft.put(line.ended(Ending.REFUSED));
            return draft.rule(false);
        }
        draft.put(line);
        draft.tell(new CallNews.ApplicationSubmitted(call.id(), line, claim.at()));
        if (call.terms().admission() == Admission.FIRST_COME) {
            draft.move(p -> p.claim(line.municipality().value()), claim.at());
        }
        return draft.rule(true);
    }

    static Ruling<Boolean> amend(Call call, Claim claim) {
        var draft = new Draft(call);
        if (call.stage() == Stage.CONCLUDED) return draft.rule(false);
        var municipality = claim.application().municipality();
        var line = call.line(municipality).filter(l -> l.isLive() && l.attempt() == claim.attempt());
        line.ifPresent(l -> {
            draft.put(l.with(claim.team()));
            if (hasJoined(call, municipality)) tellOthers(draft, l, claim);
            else draft.tell(new CallNews.ApplicationAmended(call.id(), l.with(claim.team()), claim.at()));
        });
        return draft.rule(line.isPresent());
    }

    private static void tellOthers(Draft draft, Line before, Claim claim) {
        var after = before.with(claim.team());
        if (!after.team().contact().equals(before.team().contact())) {
            draft.tell(new CallNews.ContactHandedOver(
                    draft.call(), after, before.team().contact(), claim.at()));
        }
        if (!after.team().participants().equals(before.team().participants())) {
            draft.tell(new CallNews.ParticipantsChanged(draft.call(), after, before.team(), claim.at()));
        }
    }

    static Ruling<Boolean> retract(
            Call call, MunicipalityCode municipality, int attempt, Instant at, OfferExpiry expiry) {
        var draft = new Draft(call);
        if (call.stage() == Stage.CONCLUDED) return draft.rule(false);
        draft.lapse(at, expiry);
        var line = draft.line(municipality).filter(l -> l.isLive() && l.attempt() == attempt);
        line.ifPresent(l -> {
            var joined = hasJoined(call, municipality);
            draft.tell(
                    joined
                            ? new CallNews.MunicipalityWithdrawn(call.id(), l, at)
                            : new CallNews.ApplicationRetracted(call.id(), l, at));
            draft.end(l, joined ? Ending.WITHDRAWN : Ending.RETRACTED, at, expiry);
        });
        return draft.rule(line.isPresent());
    }

    private static boolean isOvertaken(Call call, Claim claim) {
        return call.line(claim.application().municipality())
                .filter(l -> l.isLive() || l.attempt() >= claim.attempt())
                .isPresent();
    }

    private static boolean hasJoined(Call call, MunicipalityCode municipality) {
        return call.standing(municipality).filter(s -> s == Standing.CONFIRMED).isPresent();
    }
}
