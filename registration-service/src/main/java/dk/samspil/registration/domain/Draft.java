package dk.samspil.registration.domain;

import dk.samspil.places.Moved;
import dk.samspil.places.Places;
import dk.samspil.places.Promotion;
import dk.samspil.places.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A call while it decides: movements among the places become lines and news. Used within one decision only. */
final class Draft {
    private final Call before;
    private Terms terms;
    private Stage stage;
    private final SortedMap<MunicipalityCode, Pin> pins;
    private final List<CallRemark> history;
    private final SortedMap<MunicipalityCode, Line> lines;
    private final List<CallNews> news = new ArrayList<>();
    private Places places;

    Draft(Call before) {
        this.before = before;
        this.terms = before.terms();
        this.stage = before.stage();
        this.pins = new TreeMap<>(before.pins());
        this.history = new ArrayList<>(before.history());
        this.lines = new TreeMap<>(before.lines());
        this.places = before.places();
    }

    CallId call() {
        return before.id();
    }

    Terms terms() {
        return terms;
    }

    Stage stage() {
        return stage;
    }

    /** The call as it would be by now. */
    Call now() {
        return new Call(before.id(), terms, stage, places, lines, pins, history);
    }

    void enter(Stage next, CallRemark remark) {
        stage = next;
        history.add(remark);
    }

    void say(Terms next) {
        terms = next;
    }

    void say(Terms next, CallRemark remark) {
        terms = next;
        history.add(remark);
    }

    void resize(int capacity) {
        places = places.resize(capacity).places();
    }

    void pin(MunicipalityCode municipality, Optional<Pin> pin) {
        pin.ifPresentOrElse(p -> pins.put(municipality, p), () -> pins.remove(municipality));
    }

    void unpinAll() {
        pins.clear();
    }

    Places places() {
        return places;
    }

    Optional<Line> line(MunicipalityCode municipality) {
        return Optional.ofNullable(lines.get(municipality));
    }

    void put(Line line) {
        lines.put(line.municipality(), line);
        if (!line.isLive()) pins.remove(line.municipality());
    }

    void tell(CallNews told) {
        news.add(told);
    }

    /** Moves among the places and tells of it. */
    boolean move(Function<Places, Step> operation, Instant at) {
        var step = operation.apply(places);
        places = step.places();
        step.moved().forEach(moved -> follow(moved, at));
        return step.movedAnybody();
    }

    /** Takes a ticket for somebody who is given a place in the same breath, so that nobody is told they wait. */
    void enqueueSilently(String holder) {
        places = places.enqueue(holder).places();
    }

    /** Ends a live line, whatever its standing; a place that it held goes on. */
    void end(Line line, Ending how, Instant at, OfferExpiry expiry) {
        var heldPlace = places.of(line.municipality().value())
                .filter(p -> p.standing().takesPlace())
                .isPresent();
        put(line.ended(how));
        move(p -> p.release(line.municipality().value()), at);
        if (heldPlace) passOn(at, expiry);
    }

    boolean lapse(Instant now, OfferExpiry expiry) {
        var lapsed = move(p -> p.lapse(now), now);
        if (lapsed) passOn(now, expiry);
        return lapsed;
    }

    <A> Ruling<A> rule(A answer) {
        return new Ruling<>(now(), news, answer);
    }

    private void passOn(Instant now, OfferExpiry expiry) {
        if (terms().isPastCutOff(now)) {
            if (places.free() == 0) return;
            tell(new CallNews.SeatLeftVacant(call(), places.capacity(), places.taken()));
            return;
        }
        promote(now, expiry);
    }

    /** Offers what is free to the first in line. */
    void promote(Instant now, OfferExpiry expiry) {
        var expiresAt = expiry.after(now, terms().offerWorkingDays());
        move(p -> p.promote(new Promotion.Offer(expiresAt)), now);
    }

    private void follow(Moved moved, Instant at) {
        var line = lines.get(new MunicipalityCode(moved.holder()));
        if (line == null) throw new IllegalStateException("a place without a line");
        switch (moved) {
            case Moved.Confirmed ignored -> tell(new CallNews.MunicipalityJoined(call(), line, at));
            case Moved.Offered offered ->
                tell(new CallNews.SeatOffered(call(), line, offered.promoted(), at, offered.expiresAt()));
            case Moved.Waitlisted waitlisted ->
                tell(new CallNews.MunicipalityWaitlisted(
                        call(), line, waitlisted.position(), terms().admission() == Admission.SELECTION, at));
            case Moved.Lapsed ignored -> {
                put(line.ended(Ending.LAPSED));
                tell(new CallNews.OfferLapsed(call(), line, at));
            }
            case Moved.Released ignored -> {
                // whoever released it says why
            }
        }
    }
}
