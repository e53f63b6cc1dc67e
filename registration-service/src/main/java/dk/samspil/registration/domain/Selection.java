package dk.samspil.registration.domain;

import java.util.Optional;

/** How a call is decided as a whole: what is suggested, changed by hand, and carried out in one step. */
final class Selection {
    private Selection() {}

    static SelectAnswer pin(Draft draft, MunicipalityCode municipality, Optional<Pin> pin) {
        var refused = refusal(draft);
        if (refused.isPresent()) return refused.get();
        if (draft.now().undecided().noneMatch(l -> l.municipality().equals(municipality))) {
            return SelectAnswer.NOT_UNDECIDED;
        }
        draft.pin(municipality, pin);
        return SelectAnswer.DONE;
    }

    static SelectAnswer confirm(Draft draft, Sizes sizes, Who who, OfferExpiry expiry) {
        var refused = refusal(draft);
        if (refused.isPresent()) return refused.get();
        if (who.at().isBefore(draft.terms().deadline())) return SelectAnswer.CALL_OPEN;
        if (draft.terms().isPastCutOff(who.at())) return SelectAnswer.PAST_CUT_OFF;
        draft.lapse(who.at(), expiry);
        var suggestion = Suggesting.suggest(draft.now(), sizes);
        if (suggestion.items().isEmpty()) return SelectAnswer.NOTHING_TO_DECIDE;
        if (suggestion.isTooMany()) return SelectAnswer.TOO_MANY_ADMITTED;
        if (who.reason().isEmpty() && passesSomebody(draft, suggestion)) return SelectAnswer.REASON_NEEDED;
        suggestion.items().forEach(item -> carryOut(draft, item, who, expiry));
        draft.unpinAll();
        draft.enter(draft.stage(), who.remark(CallRemark.Act.SELECTED));
        draft.tell(new CallNews.SelectionConfirmed(draft.call(), suggestion, who.at()));
        return SelectAnswer.DONE;
    }

    private static boolean passesSomebody(Draft draft, Suggestion suggestion) {
        return draft.places().waiting().findAny().isPresent()
                && suggestion.with(Choice.ADMIT).findAny().isPresent();
    }

    private static void carryOut(Draft draft, Suggestion.Item item, Who who, OfferExpiry expiry) {
        Decisions.carryOut(draft, item.line(), item.choice(), who.at(), expiry);
        var reason = item.pin().map(Pin::reason).or(who::reason);
        var decided = new Who(who.by(), who.at(), reason);
        draft.tell(new CallNews.Acted(draft.call(), item.line(), decided.remark(Decisions.act(item.choice()))));
    }

    private static Optional<SelectAnswer> refusal(Draft draft) {
        if (draft.stage() == Stage.CONCLUDED) return Optional.of(SelectAnswer.CALL_CONCLUDED);
        if (draft.terms().admission() != Admission.SELECTION) return Optional.of(SelectAnswer.NO_SELECTION);
        return Optional.empty();
    }
}
