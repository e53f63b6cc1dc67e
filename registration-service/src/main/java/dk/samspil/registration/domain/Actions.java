package dk.samspil.registration.domain;

import dk.samspil.places.Place;
import dk.samspil.places.Standing;
import java.util.Optional;

/** What a municipality does about its place directly. */
final class Actions {
    private Actions() {}

    static ConfirmAnswer confirm(Draft draft, MunicipalityCode municipality, Who who) {
        var line = draft.line(municipality);
        if (line.flatMap(Line::ending).filter(e -> e == Ending.LAPSED).isPresent()) return ConfirmAnswer.OFFER_LAPSED;
        if (standing(draft, municipality).filter(s -> s == Standing.CONFIRMED).isPresent()) {
            return ConfirmAnswer.ALREADY_CONFIRMED;
        }
        if (!draft.move(p -> p.confirm(municipality.value()), who.at())) return ConfirmAnswer.NOT_OFFERED;
        draft.tell(new CallNews.Acted(draft.call(), line.orElseThrow(), who.remark(Remark.Act.CONFIRMED)));
        return ConfirmAnswer.CONFIRMED;
    }

    static WithdrawAnswer withdraw(Draft draft, MunicipalityCode municipality, Who who, OfferExpiry expiry) {
        var line = draft.line(municipality);
        if (line.flatMap(Line::ending).filter(e -> e == Ending.WITHDRAWN).isPresent()) {
            return WithdrawAnswer.ALREADY_WITHDRAWN;
        }
        if (draft.stage() == Stage.CONCLUDED) return WithdrawAnswer.CALL_CONCLUDED;
        if (standing(draft, municipality).filter(s -> s == Standing.CONFIRMED).isEmpty()) {
            return WithdrawAnswer.NOT_JOINED;
        }
        var leaving = line.orElseThrow();
        draft.tell(new CallNews.MunicipalityWithdrawn(draft.call(), leaving, who.at()));
        draft.end(leaving, Ending.WITHDRAWN, who.at(), expiry);
        draft.tell(new CallNews.Acted(draft.call(), leaving, who.remark(Remark.Act.WITHDRAWN)));
        return WithdrawAnswer.WITHDRAWN;
    }

    private static Optional<Standing> standing(Draft draft, MunicipalityCode municipality) {
        return draft.places().of(municipality.value()).map(Place::standing);
    }
}
