package dk.samspil.notification.mail.sending;

import dk.samspil.notification.application.Throttle;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Waiting;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Keeps to the rates of recipient domains: mails that would be too many for their domain wait here, out of the
 * others' way, service mail first. A mail that is let go has its place already, and does not ask again.
 */
public final class DomainQueues implements Throttle {
    private final Rates rates;
    private final LongSupplier nanos;
    private final Map<String, Domain> domains = new HashMap<>();
    private final Set<MailId> granted = new HashSet<>();

    public DomainQueues(Rates rates, LongSupplier nanos) {
        this.rates = rates;
        this.nanos = nanos;
    }

    private static final class Domain {
        final TokenBucket bucket;
        boolean watched;
        final Map<Lane, Queue<MailId>> lanes = new EnumMap<>(Lane.class);

        Domain(TokenBucket bucket) {
            this.bucket = bucket;
            for (var lane : Lane.values()) lanes.put(lane, new ArrayDeque<>());
        }

        int size() {
            return lanes.values().stream().mapToInt(Queue::size).sum();
        }
    }

    public Rates rates() {
        return rates;
    }

    @Override
    public synchronized boolean allows(MailId mail, String domain) {
        if (granted.remove(mail) || rates.of(domain) == 0) return true;
        var of = domain(domain);
        // Nobody overtakes those that wait already.
        return of.size() == 0 && of.bucket.take(nanos.getAsLong());
    }

    /** A mail waits for its domain; it is let go by {@link #release}. */
    public synchronized void add(Waiting waiting, String domain) {
        queue(domain(domain), waiting.lane()).add(waiting.mail());
    }

    /** Those that may go to this domain now, service mail first. */
    public synchronized List<Waiting> release(String domain) {
        var of = domain(domain);
        var free = new ArrayList<Waiting>();
        for (var lane : Lane.values()) {
            var queue = queue(of, lane);
            while (!queue.isEmpty() && of.bucket.take(nanos.getAsLong())) {
                free.add(new Waiting(queue.remove(), lane));
            }
        }
        free.forEach(waiting -> granted.add(waiting.mail()));
        return free;
    }

    /** How long until the next may be let go, for the one who is to look then; nothing if nobody has to. */
    public synchronized Optional<Duration> claimWakeUp(String domain) {
        var of = domain(domain);
        if (of.watched || of.size() == 0) return Optional.empty();
        of.watched = true;
        return Optional.of(Duration.ofNanos(of.bucket.waitFrom(nanos.getAsLong())));
    }

    /** The one who was to look is here. */
    public synchronized void awake(String domain) {
        domain(domain).watched = false;
    }

    /** The mail was dealt with, whether it used its place or not. */
    public synchronized void done(MailId mail) {
        granted.remove(mail);
    }

    /** How many wait. */
    public synchronized int waiting() {
        return domains.values().stream().mapToInt(Domain::size).sum();
    }

    private Domain domain(String name) {
        return domains.computeIfAbsent(
                name, domain -> new Domain(new TokenBucket(rates.of(domain), nanos.getAsLong())));
    }

    private static Queue<MailId> queue(Domain domain, Lane lane) {
        return Objects.requireNonNull(domain.lanes.get(lane));
    }
}
