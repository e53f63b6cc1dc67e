package dk.samspil.notification.domain;

import dk.samspil.notification.domain.MailState.Sending;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The states that a mail has come through, oldest first. It stays short however long a mail waits: that a sender has
 * taken it up is not written down before the server may have it, and what repeats itself is counted.
 */
public record Trail(List<Passage> passages) {
    public static final Trail NONE = new Trail(List.of());

    private static final Set<String> SETTLED = Set.of("sent", "failed", "suppressed", "expired", "uncertain");

    public Trail {
        passages = List.copyOf(passages);
    }

    Trail into(MailState state, Instant at) {
        return into(state, at, Optional.empty());
    }

    Trail into(MailState state, Instant at, Optional<Wish> wish) {
        if (state instanceof Sending sending && !sending.delivering()) return this;
        var next = Passage.into(state, at, wish);
        var all = new ArrayList<>(passages);
        if (!all.isEmpty() && all.getLast().isLike(next))
            all.add(all.removeLast().again(at));
        else all.add(next);
        return new Trail(all);
    }

    /** Whether a person has wished for it since it was last settled. */
    boolean isWished() {
        for (var passage : passages.reversed()) {
            if (SETTLED.contains(passage.state())) return false;
            if (passage.wish().isPresent()) return true;
        }
        return false;
    }

    /** Whether it has ended so far in such a state, for the same cause. */
    boolean endsIn(MailState state) {
        return !passages.isEmpty() && passages.getLast().is(state);
    }

    /** Whether it has begun in such a state, and been in no other. */
    boolean hasOnly(MailState state) {
        return passages.size() == 1 && endsIn(state);
    }

    /** The same, without what people have written and servers have said. */
    Trail withoutWords() {
        return new Trail(passages.stream().map(Passage::withoutWords).toList());
    }
}
