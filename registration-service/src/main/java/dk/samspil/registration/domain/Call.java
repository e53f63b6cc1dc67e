package dk.samspil.registration.domain;

import dk.samspil.places.Place;
import dk.samspil.places.Places;
import dk.samspil.places.Standing;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A call, which alone decides who gets a place: the ledger. It keeps one small line per municipality; what
 * the application says is kept with the application.
 *
 * <p>A line that is live has a standing among the places, or is still to be decided.
 */
public record Call(CallId id, Terms terms, Places places, SortedMap<MunicipalityCode, Line> lines) {
    public Call {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    }

    public static Ruling<CallId> open(CallId id, Terms terms, int places) {
        if (places < 1) throw new IllegalArgumentException("a call has places");
        var call = new Call(id, terms, Places.of(places), new TreeMap<>());
        return new Ruling<>(call, List.of(new CallNews.CallOpened(call)), id);
    }

    public Optional<Line> line(MunicipalityCode municipality) {
        return Optional.ofNullable(lines.get(municipality));
    }

    /** The standing of a live line; empty for one that is still to be decided. */
    public Optional<Standing> standing(MunicipalityCode municipality) {
        return places.of(municipality.value()).map(Place::standing);
    }

    /** Why an application made at this time would not be taken. */
    public Optional<ApplyRefusal> refusal(Instant at, int participants) {
        var byTime = switch (terms.phase(at)) {
            case NOT_OPEN_YET -> Optional.of(ApplyRefusal.CALL_NOT_OPEN_YET);
            case CLOSED -> Optional.of(ApplyRefusal.CALL_CLOSED);
            case OPEN -> Optional.<ApplyRefusal>empty();
        };
        return byTime.or(() ->
                Optional.of(ApplyRefusal.PARTICIPANT_LIMIT).filter(ignored -> participants > terms.participantLimit()));
    }

    /** Takes an application: a place, the end of the line, or undecided, as the terms say. */
    public Ruling<Boolean> claim(Claim claim) {
        return Claims.claim(this, claim);
    }

    /** Takes note of who takes part by now, until the municipality has joined. */
    public Ruling<Boolean> amend(Claim claim) {
        return Claims.amend(this, claim);
    }

    /** Ends a live application at the municipality's wish; one that has joined meanwhile is withdrawn. */
    public Ruling<Boolean> retract(MunicipalityCode municipality, int attempt, Instant at, OfferExpiry expiry) {
        return Claims.retract(this, municipality, attempt, at, expiry);
    }

    /** Takes up an offer, unless it has run out by now; then it lapses here, if no timer was faster. */
    public Ruling<ConfirmAnswer> confirm(MunicipalityCode municipality, String by, Instant now, OfferExpiry expiry) {
        var draft = new Draft(this);
        draft.lapse(now, expiry);
        return draft.rule(Actions.confirm(draft, municipality, by, now));
    }

    /** A municipality that has joined leaves; its place goes to the first in line. */
    public Ruling<WithdrawAnswer> withdraw(
            MunicipalityCode municipality, String by, Optional<String> reason, Instant now, OfferExpiry expiry) {
        var draft = new Draft(this);
        return draft.rule(
                Actions.withdraw(draft, municipality, new Remark(Remark.Act.WITHDRAWN, by, now, reason), expiry));
    }

    /** Carries out the coordinator's decision about an application that has no place yet. */
    public Ruling<DecideAnswer> decide(
            MunicipalityCode municipality, Choice choice, String by, String reason, Instant now, OfferExpiry expiry) {
        return Decisions.decide(this, municipality, choice, by, reason, now, expiry);
    }

    /** Ends all offers that have run out by now, and makes the next ones. */
    public Ruling<Boolean> lapseOffers(Instant now, OfferExpiry expiry) {
        var draft = new Draft(this);
        return draft.rule(draft.lapse(now, expiry));
    }

    public boolean hasOverdueOffers(Instant now) {
        return places.lapse(now).movedAnybody();
    }
}
