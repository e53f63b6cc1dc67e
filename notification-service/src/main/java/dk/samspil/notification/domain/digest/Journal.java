package dk.samspil.notification.domain.digest;

import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.digest.JournalNews.Closed;
import dk.samspil.notification.domain.digest.JournalNews.PassedOn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has happened in one window. It takes nothing once its window has ended: that opens the next.
 *
 * @param happenings by ids only, at most {@link #MOST} of a kind
 * @param beyond how many more there were of a kind
 */
public record Journal(Window window, boolean closed, Set<Happening> happenings, Map<Kind, Integer> beyond) {
    /** So many of a kind are told from one another; the others are counted. */
    static final int MOST = 500;

    public Journal {
        happenings = Set.copyOf(happenings);
        beyond = Map.copyOf(beyond);
    }

    /** A journal after a decision, with what the decision means. */
    public record Decided(Journal journal, List<JournalNews> events) {
        public Decided {
            events = List.copyOf(events);
        }
    }

    /** @param next the window of this moment, for what comes too late for its own */
    public static Decided collected(
            Window window, Optional<Journal> current, Happening happening, Instant now, LocalDate next) {
        var isOver = current.map(Journal::closed).orElse(false) || !now.isBefore(window.closesAt());
        var journal = current.orElseGet(() -> new Journal(window, isOver, Set.of(), Map.of()));
        return isOver
                ? new Decided(journal, List.of(new PassedOn(next, happening)))
                : new Decided(journal.with(happening), List.of());
    }

    /**
     * Ends the window if it is time, to be told to whom it concerns.
     *
     * @param until business time after which nobody is told any more
     */
    public Decided close(Instant now, Instant until) {
        if (closed || now.isBefore(window.closesAt())) return new Decided(this, List.of());
        var told = now.isAfter(until) ? List.<JournalNews>of() : List.<JournalNews>of(new Closed(window.morning()));
        return new Decided(new Journal(window, true, happenings, beyond), told);
    }

    /** Those whom something in it is about that is told to them. */
    public Set<PersonId> addressed() {
        return happenings.stream()
                .filter(h -> h.kind() == Kind.RESEARCHER_RELEASED)
                .map(h -> new PersonId(h.about()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many of a kind there were, those included that are only counted. */
    int count(Kind kind) {
        return of(kind) + beyond.getOrDefault(kind, 0);
    }

    private Journal with(Happening happening) {
        if (happenings.contains(happening)) return this;
        if (of(happening.kind()) >= MOST) return withMore(happening.kind());
        var all = new LinkedHashSet<>(happenings);
        all.add(happening);
        return new Journal(window, false, all, beyond);
    }

    private Journal withMore(Kind kind) {
        var more = new EnumMap<Kind, Integer>(Kind.class);
        more.putAll(beyond);
        more.merge(kind, 1, Integer::sum);
        return new Journal(window, false, happenings, more);
    }

    private int of(Kind kind) {
        return (int) happenings.stream().filter(h -> h.kind() == kind).count();
    }
}
