package dk.samspil.notification.application;

import dk.samspil.notification.domain.Orders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A mail server that does as it is told, and remembers what it was handed. */
final class ScriptedPostbox implements Postbox {
    final List<Parcel> handedOver = new ArrayList<>();
    boolean away;

    /** What the server says before it has the whole mail; empty lets it go on. */
    Function<Parcel, Optional<Delivery>> beforeTheEnd = _ -> Optional.empty();

    Function<Parcel, Delivery> answer = _ -> new Delivery.Accepted(Orders.OK);

    @Override
    public Delivery post(Parcel parcel, Escort escort) {
        if (away) return new Delivery.Lost();
        var early = beforeTheEnd.apply(parcel);
        if (early.isPresent()) return early.get();
        try {
            if (!escort.consents()) return new Delivery.Withheld();
        } catch (RuntimeException e) {
            return new Delivery.Withheld();
        }
        handedOver.add(parcel);
        return answer.apply(parcel);
    }

    @Override
    public boolean reachable() {
        return !away;
    }
}
