package dk.samspil.notification.application.record;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.notification.domain.record.Programme;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** Learns when programmes begin and end. */
public final class FollowProgramme {
    private final Programmes programmes;

    public FollowProgramme(Programmes programmes) {
        this.programmes = programmes;
    }

    public void opened(String call, Instant at) {
        change(call, programme -> programme.openedAt(at));
    }

    public void concluded(String call, Instant at) {
        change(call, programme -> programme.concludedAt(at));
    }

    private void change(String call, UnaryOperator<Programme> next) {
        programmes.react(call, current -> {
            var before = current.orElseGet(() -> Programme.unknown(call));
            var after = next.apply(before);
            return after.equals(before) ? Change.none() : Change.to(after, List.of());
        });
    }
}
