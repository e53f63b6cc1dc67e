package dk.samspil.registration.domain;

import dk.samspil.places.Place;
import dk.samspil.places.Standing;
import java.time.Instant;
import java.util.Optional;

/** What a municipality does about its place directly. */
final class Actions {
    private Actions() {}

    static ConfirmAnswer confirm(Draft draft, MunicipalityCode municipality, String by, Instant now) {
        var line = draft.line(municipality);
        if (line.flatMap(Line::ending).filter(e -> e == Ending.LAPSED).isPresent()) return ConfirmAnswer.OFFER_LAPSED;
        if (standing(draft, municipality).filter(s -> s == Standing.CONFIRMED).isPresent()) {
            return ConfirmAnswer.ALREADY_CONFIRMED;
        }
        if (!draft.move(p -> p.confirm(municipality.value()), now)) return ConfirmAnswer.NOT_OFFERED;
        var remark = new Remark(Remark.Act.CONFIRMED, by, now, Optional.empty());
        draft.tell(new CallNews.Acted(draft.call(), line.orElseThrow(), remark));
        return ConfirmAnswer.CONFIRMED;
    }

    static WithdrawAnswer withdraw(Draft draft, MunicipalityCode municipality, Remark remark, OfferExpiry expiry) {
        var line = draft.line(municipality);
        if (line.flatMap(Line::ending).filter(e -> e == Ending.WITHDRAWN).isPresent()) {
            return WithdrawAnswer.ALREADY_WITHDRAWN;
        }
        if (standing(draft, municipality).filter(s -> s == Standing.CONFIRMED).isEmpty()) {
            return WithdrawAnswer.NOT_JOINED;
        }
        var leaving = line.orElseThrow();
        draft.tell(new CallNews.MunicipalityWithdrawn(draft.call(), leaving, remark.at()));
        draft.end(leaving, Ending.WITHDRAWN, remark.at(), expiry);
        draft.tell(new CallNews.Acted(draft.call(), leaving, remark));
        return WithdrawAnswer.WITHDRAWN;
    }

    private static Optional<Standing> standing(Draft draft, MunicipalityCode municipality) {
        return draft.places().of(municipality.value()).map(Place::standing);
    }
}
