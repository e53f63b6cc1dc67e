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
import java.util.stream.Stream;

/**
 * A call, which alone decides who gets a place: the ledger. It keeps one small line per municipality; what
 * the application says is kept with the application.
 *
 * <p>A line that is live has a standing among the places, or is still to be decided.
 *
 * @param pins what the coordinator has chosen by hand for those who are undecided
 */
public record Call(
        CallId id,
        Terms terms,
        Stage stage,
        Places places,
        SortedMap<MunicipalityCode, Line> lines,
        SortedMap<MunicipalityCode, Pin> pins,
        List<CallRemark> history) {
    public Call {
        pins = Collections.unmodifiableSortedMap(new TreeMap<>(pins));
        history = List.copyOf(history);
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    }

    /** A call that nobody but the coordinator knows of yet. */
    public static Call draft(CallId id, Terms terms, int places, Who who) {
        if (places < 1) throw new IllegalArgumentException("a call has places");
        var drafted = who.remark(CallRemark.Act.DRAFTED);
        return new Call(id, terms, Stage.DRAFT, Places.of(places), new TreeMap<>(), new TreeMap<>(), List.of(drafted));
    }

    /** A call that is published at once, whenever it opens. */
    public static Ruling<CallId> open(CallId id, Terms terms, int places, Who who) {
        if (places < 1) throw new IllegalArgumentException("a call has places");
        var published = who.remark(CallRemark.Act.PUBLISHED);
        var call = new Call(
                id, terms, Stage.PUBLISHED, Places.of(places), new TreeMap<>(), new TreeMap<>(), List.of(published));
        return new Ruling<>(call, List.of(new CallNews.CallOpened(call), new CallNews.CallToAnnounce(call)), id);
    }

    public Ruling<LifeAnswer> publish(Who who) {
        var draft = new Draft(this);
        return draft.rule(Lifecycle.publish(draft, who));
    }

    /** Other terms; the places of a published call change by {@link #resize}. */
    public Ruling<LifeAnswer> change(Terms next, int nextPlaces, Who who, OfferExpiry expiry) {
        var draft = new Draft(this);
        return draft.rule(Lifecycle.change(draft, next, nextPlaces, who, expiry));
    }

    /** Takes no more applications from now on. */
    public Ruling<LifeAnswer> close(Who who) {
        var draft = new Draft(this);
        return draft.rule(Lifecycle.close(draft, who));
    }

    /** Tells that the deadline has passed, once. */
    public Ruling<Boolean> closeIfDue(Instant now) {
        var draft = new Draft(this);
        return draft.rule(Lifecycle.closeIfDue(draft, now));
    }

    public boolean isDueToClose(Instant now) {
        return Lifecycle.isDue(this, now);
    }

    public Ruling<LifeAnswer> reopen(Instant deadline, Who who) {
        var draft = new Draft(this);
        return draft.rule(Lifecycle.reopen(draft, deadline, who));
    }

    public Ruling<LifeAnswer> resize(int nextPlaces, Who who, OfferExpiry expiry) {
        var draft = new Draft(this);
        return draft.rule(Lifecycle.resize(draft, nextPlaces, who, expiry));
    }

    /** Ends the programme: nothing moves any more. */
    public Ruling<LifeAnswer> conclude(Who who, OfferExpiry expiry) {
        var draft = new Draft(this);
        return draft.rule(Lifecycle.conclude(draft, who, expiry));
    }

    /** What is suggested to become of those who are undecided; the same for the same call. */
    public Suggestion suggestion(Sizes sizes) {
        return Suggesting.suggest(this, sizes);
    }

    /** Chooses by hand for one who is undecided, or leaves it to the suggestion again. */
    public Ruling<SelectAnswer> pin(MunicipalityCode municipality, Optional<Pin> pin) {
        var draft = new Draft(this);
        return draft.rule(Selection.pin(draft, municipality, pin));
    }

    /** Carries out what is suggested, all of it. */
    public Ruling<SelectAnswer> select(Sizes sizes, Who who, OfferExpiry expiry) {
        var draft = new Draft(this);
        return draft.rule(Selection.confirm(draft, sizes, who, expiry));
    }

    /** Those who are neither offered a place nor wait. */
    public Stream<Line> undecided() {
        return lines.values().stream()
                .filter(Line::isLive)
                .filter(l -> standing(l.municipality()).isEmpty());
    }

    /** When it was published, if it was; an earlier release kept no history, so then it is as if it always had been. */
    public Optional<Instant> publishedAt() {
        return stage == Stage.DRAFT
                ? Optional.empty()
                : Optional.of(history.stream()
                        .filter(r -> r.act() == CallRemark.Act.PUBLISHED)
                        .map(CallRemark::at)
                        .findFirst()
                        .orElse(Instant.EPOCH));
    }

    /** When the programme ended, if it has. */
    public Optional<Instant> concludedAt() {
        return stage == Stage.CONCLUDED
                ? history.stream()
                        .filter(r -> r.act() == CallRemark.Act.CONCLUDED)
                        .map(CallRemark::at)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether somebody is undecided or has yet to answer an offer. */
    boolean isStillDeciding() {
        return undecided().findAny().isPresent()
                || places.entries().stream().anyMatch(p -> p.standing() == Standing.OFFERED);
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
        var byTime = switch (phase(at)) {
            case NOT_OPEN_YET -> Optional.of(ApplyRefusal.CALL_NOT_OPEN_YET);
            case CLOSED -> Optional.of(ApplyRefusal.CALL_CLOSED);
            case OPEN -> Optional.<ApplyRefusal>empty();
        };
        return byTime.or(() ->
                Optional.of(ApplyRefusal.PARTICIPANT_LIMIT).filter(ignored -> participants > terms.participantLimit()));
    }

    /** Whether applications made at this time are taken. */
    public Phase phase(Instant at) {
        return switch (stage) {
            case DRAFT -> Phase.NOT_OPEN_YET;
            case PUBLISHED, CLOSED -> terms.phase(at);
            case CONCLUDED -> Phase.CLOSED;
        };
    }

    /** Takes an application: a place, the end of the line, or undecided, as the terms say. */
    public Ruling<Boolean> claim(Claim claim) {
        return Claims.claim(this, claim);
    }

    /** Takes note of who takes part by now; of a municipality that has joined, others are told. */
    public Ruling<Boolean> amend(Claim claim) {
        return Claims.amend(this, claim);
    }

    /** Ends a live application at the municipality's wish; one that has joined meanwhile is withdrawn. */
    public Ruling<Boolean> retract(MunicipalityCode municipality, int attempt, Instant at, OfferExpiry expiry) {
        return Claims.retract(this, municipality, attempt, at, expiry);
    }

    /** Takes up an offer, unless it has run out by now; then it lapses here, if no timer was faster. */
    public Ruling<ConfirmAnswer> confirm(MunicipalityCode municipality, Who who, OfferExpiry expiry) {
        var draft = new Draft(this);
        draft.lapse(who.at(), expiry);
        return draft.rule(Actions.confirm(draft, municipality, who));
    }

    /** A municipality that has joined leaves; its place goes to the first in line. */
    public Ruling<WithdrawAnswer> withdraw(MunicipalityCode municipality, Who who, OfferExpiry expiry) {
        var draft = new Draft(this);
        return draft.rule(Actions.withdraw(draft, municipality, who, expiry));
    }

    /** Carries out the coordinator's decision about an application that has no place yet. */
    public Ruling<DecideAnswer> decide(MunicipalityCode municipality, Choice choice, Who who, OfferExpiry expiry) {
        return Decisions.decide(this, municipality, choice, who, expiry);
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
