package dk.samspil.notification.application.digest;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.notification.domain.digest.Circle;
import dk.samspil.notification.domain.digest.Notice;
import java.util.List;

/** Learns who is to hear of a call. */
public final class FollowCall {
    private final Circles circles;

    public FollowCall(Circles circles) {
        this.circles = circles;
    }

    public void handle(String call, Notice notice) {
        circles.react(call, current -> {
            var before = current.orElseGet(() -> Circle.of(call));
            var after = before.learn(notice);
            return current.isPresent() && after.equals(before) ? Change.none() : Change.to(after, List.of());
        });
    }
}
