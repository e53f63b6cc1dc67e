package dk.samspil.places;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A limited number of places and those who hold them or wait for them, in the order of their tickets.
 * Every operation leads to a {@link Step}; one that doesn't apply moves nobody. Places offered and confirmed
 * never rise above the capacity.
 *
 * @param entries by ticket, lowest first
 * @param nextTicket higher than any ticket ever given
 */
public record Places(int capacity, List<Place> entries, long nextTicket) {
    public Places {
        if (capacity < 0) throw new IllegalArgumentException("there cannot be " + capacity + " places");
        entries = List.copyOf(entries);
        requireOrder(entries, nextTicket);
    }

    public static Places of(int capacity) {
        return new Places(capacity, List.of(), 1);
    }

    /** Places that nobody else can get: offered and confirmed. */
    public int taken() {
        return (int) entries.stream().filter(p -> p.standing().takesPlace()).count();
    }

    public int free() {
        return Math.max(0, capacity - taken());
    }

    /** Whether more are taken than there are, since the capacity was made smaller. */
    public boolean overfull() {
        return taken() > capacity;
    }

    public Optional<Place> of(String holder) {
        return entries.stream().filter(p -> p.holder().equals(holder)).findFirst();
    }

    /** The number of those who wait before this one, plus 1; empty for somebody who doesn't wait. */
    public OptionalInt position(String holder) {
        var before = waiting().takeWhile(p -> !p.holder().equals(holder)).count();
        return isWaiting(holder) ? OptionalInt.of((int) before + 1) : OptionalInt.empty();
    }

    /** Those who wait, first in line first. */
    public Stream<Place> waiting() {
        return entries.stream().filter(p -> p.standing() == Standing.WAITING);
    }

    /** A place if one is free and nobody waits, else the end of the line. */
    public Step claim(String holder) {
        if (of(holder).isPresent()) return stay();
        return free() > 0 && waiting().findAny().isEmpty()
                ? new Step(with(holder, Standing.CONFIRMED), List.of(new Moved.Confirmed(holder, nextTicket)))
                : enqueue(holder);
    }

    /** The end of the line, even if a place is free. */
    public Step enqueue(String holder) {
        if (of(holder).isPresent()) return stay();
        var next = with(holder, Standing.WAITING);
        var position = (int) next.waiting().count();
        return new Step(next, List.of(new Moved.Waitlisted(holder, nextTicket, position)));
    }

    /** Offers a free place to somebody who waits, whatever their position. */
    public Step offer(String holder, Instant expiresAt) {
        if (!isWaiting(holder) || free() == 0) return stay();
        return give(holder, new Promotion.Offer(expiresAt), false);
    }

    /** Gives a free place to somebody who waits, whatever their position. */
    public Step admit(String holder) {
        if (!isWaiting(holder) || free() == 0) return stay();
        return give(holder, new Promotion.Confirm(), false);
    }

    /** Turns an offer into a place. Whether it has run out is for {@link #lapse} to say, before this. */
    public Step confirm(String holder) {
        if (of(holder).filter(p -> p.standing() == Standing.OFFERED).isEmpty()) return stay();
        return give(holder, new Promotion.Confirm(), false);
    }

    /** Takes somebody out; a place that they held is free from then on. */
    public Step release(String holder) {
        return of(holder)
                .map(p -> new Step(
                        without(holder::equals), List.of(new Moved.Released(holder, p.ticket(), p.standing()))))
                .orElseGet(this::stay);
    }

    /** Takes out everybody whose offer has run out by now. */
    public Step lapse(Instant now) {
        var late = entries.stream().filter(p -> p.hasRunOut(now)).toList();
        var holders = late.stream().map(Place::holder).toList();
        return new Step(
                without(holders::contains),
                late.stream()
                        .<Moved>map(p -> new Moved.Lapsed(p.holder(), p.ticket()))
                        .toList());
    }

    /** Fills the free places from the head of the line. */
    public Step promote(Promotion promotion) {
        var step = stay();
        while (step.places().free() > 0) {
            var first = step.places().waiting().findFirst();
            if (first.isEmpty()) return step;
            step = step.then(p -> p.give(first.get().holder(), promotion, true));
        }
        return step;
    }

    /** Another capacity. Nobody loses a place; while more are taken than there are, none is given. */
    public Step resize(int newCapacity) {
        return new Step(new Places(newCapacity, entries, nextTicket), List.of());
    }

    private Step give(String holder, Promotion promotion, boolean promoted) {
        var ticket = of(holder).orElseThrow().ticket();
        return switch (promotion) {
            case Promotion.Offer(var expiresAt) ->
                new Step(
                        changed(holder, p -> p.as(Standing.OFFERED, expiresAt)),
                        List.of(new Moved.Offered(holder, ticket, expiresAt, promoted)));
            case Promotion.Confirm() ->
                new Step(
                        changed(holder, p -> p.as(Standing.CONFIRMED, null)),
                        List.of(new Moved.Confirmed(holder, ticket)));
        };
    }

    private boolean isWaiting(String holder) {
        return of(holder).filter(p -> p.standing() == Standing.WAITING).isPresent();
    }

    private Step stay() {
        return new Step(this, List.of());
    }

    private Places with(String holder, Standing standing) {
        var next = new ArrayList<>(entries);
        next.add(new Place(holder, nextTicket, standing, null));
        return new Places(capacity, next, nextTicket + 1);
    }

    private Places without(Predicate<String> holder) {
        return new Places(
                capacity, entries.stream().filter(p -> !holder.test(p.holder())).toList(), nextTicket);
    }

    private Places changed(String holder, UnaryOperator<Place> change) {
        return new Places(
                capacity,
                entries.stream()
                        .map(p -> p.holder().equals(holder) ? change.apply(p) : p)
                        .toList(),
                nextTicket);
    }

    private static void requireOrder(List<Place> entries, long nextTicket) {
        var last = 0L;
        var holders = new HashSet<String>();
        for (var entry : entries) {
            if (entry.ticket() <= last) throw new IllegalArgumentException("tickets out of order");
            if (!holders.add(entry.holder())) throw new IllegalArgumentException("the same holder twice");
            last = entry.ticket();
        }
        if (nextTicket <= last) throw new IllegalArgumentException("the next ticket was given before");
    }
}
