package dk.samspil.notification.domain.sending;

import dk.samspil.notification.domain.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one place that all mails leave from: somebody may hold a lane back, for a reason, until somebody lets it go. */
public record Mailroom(Map<Lane, Position> positions) {
    /** Nobody has ever held anything back. */
    public static final Mailroom OPEN = new Mailroom(Map.of());

    public Mailroom {
        positions = Map.copyOf(positions);
    }

    /**
     * How a lane stands since somebody last changed it.
     *
     * @param since system time
     */
    public record Position(boolean paused, Instant since, String by, String reason) {}

    /** Whose wish a change is, and why. */
    public record Word(String by, String reason) {}

    /** The mailroom after a decision, with what the decision means. */
    public record Decided(Mailroom mailroom, List<MailroomNews> events) {
        public Decided {
            events = List.copyOf(events);
        }
    }

    /** Holds lanes back; one that is held already stays as it was. */
    public Decided pause(Set<Lane> lanes, Word word, Moment now) {
        return to(true, lanes, word, now);
    }

    /** Lets lanes go again; one that goes already stays as it was. */
    public Decided resume(Set<Lane> lanes, Word word, Moment now) {
        return to(false, lanes, word, now);
    }

    public boolean isPaused(Lane lane) {
        return pause(lane).isPresent();
    }

    /** Since when, by whom and why a lane is held back, if it is. */
    public Optional<Position> pause(Lane lane) {
        return position(lane).filter(Position::paused);
    }

    /** How a lane stands; nothing if nobody has ever changed it. */
    public Optional<Position> position(Lane lane) {
        return Optional.ofNullable(positions.get(lane));
    }

    private Decided to(boolean paused, Set<Lane> lanes, Word word, Moment now) {
        var next = new EnumMap<Lane, Position>(Lane.class);
        next.putAll(positions);
        var news = new ArrayList<MailroomNews>();
        for (var lane : Lane.values()) {
            if (!lanes.contains(lane) || isPaused(lane) == paused) continue;
            next.put(lane, new Position(paused, now.system(), word.by(), word.reason()));
            news.add(
                    paused
                            ? new MailroomNews.SendingPaused(lane, now.business())
                            : new MailroomNews.SendingResumed(lane, now.business()));
        }
        return new Decided(new Mailroom(next), news);
    }
}
