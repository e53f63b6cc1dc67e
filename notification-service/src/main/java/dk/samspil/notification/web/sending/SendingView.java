package dk.samspil.notification.web.sending;

import dk.samspil.notification.application.sending.Dials;
import dk.samspil.notification.application.sending.ShowSending.Standing;
import dk.samspil.notification.domain.sending.Hold;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Mailroom.Position;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How sending stands.
 *
 * @param bulkHours whether it is the time for bulk mail
 * @param breaker of the instance that answers: closed, open or half-open; while it is open, mails wait for the server
 * @param inHand mails that wait in the memory of the instance that answers, or are being sent
 */
record SendingView(List<LaneView> lanes, boolean bulkHours, String breaker, int inHand, RatesView rates) {

    /**
     * A lane.
     *
     * @param state running or paused
     * @param since when somebody last changed that; null if nobody ever has
     * @param held mails that are ready and held back, by any reason
     */
    record LaneView(
            String lane,
            String state,
            @Nullable Instant since,
            @Nullable String by,
            @Nullable String reason,
            HeldView held) {

        static LaneView of(Lane lane, Optional<Position> position, Map<Hold.Reason, Long> held) {
            return new LaneView(
                    lane.code(),
                    position.filter(Position::paused).isPresent() ? "paused" : "running",
                    position.map(Position::since).orElse(null),
                    position.map(Position::by).orElse(null),
                    position.map(Position::reason).orElse(null),
                    HeldView.of(held));
        }
    }

    /** How many mails are held back, and by what. */
    record HeldView(long total, long paused, long quietHours, long wave) {
        static HeldView of(Map<Hold.Reason, Long> held) {
            return new HeldView(
                    held.values().stream().mapToLong(Long::longValue).sum(),
                    held.getOrDefault(Hold.Reason.PAUSED, 0L),
                    held.getOrDefault(Hold.Reason.QUIET_HOURS, 0L),
                    held.getOrDefault(Hold.Reason.WAVE, 0L));
        }
    }

    /**
     * How many mails may go to one recipient domain in a minute, from each instance; 0 for as many as can be.
     *
     * @param waiting mails that wait for their domain at the instance that answers
     */
    record RatesView(int perMinute, List<DomainRateView> domains, int waiting) {
        static RatesView of(Dials.Limits limits) {
            return new RatesView(
                    limits.perMinute(),
                    limits.domains().entrySet().stream()
                            .map(entry -> new DomainRateView(entry.getKey(), entry.getValue()))
                            .sorted(Comparator.comparing(DomainRateView::domain))
                            .toList(),
                    limits.waiting());
        }
    }

    /** A domain with a rate of its own. */
    record DomainRateView(String domain, int perMinute) {}

    static SendingView of(Standing standing, Dials dials) {
        return new SendingView(
                Stream.of(Lane.values())
                        .map(lane -> LaneView.of(
                                lane,
                                standing.mailroom().position(lane),
                                standing.held().getOrDefault(lane, Map.of())))
                        .toList(),
                standing.bulkHours(),
                dials.breaker(),
                dials.inHand(),
                RatesView.of(dials.limits()));
    }
}
