package dk.samspil.places;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry: who, in which order they came, and how they stand.
 *
 * @param ticket the order; never used twice
 * @param expiresAt when an offer runs out; null for other standings
 */
public record Place(
        String holder,
        long ticket,
        Standing standing,
        @Nullable Instant expiresAt) {
    public Place {
        if ((standing == Standing.OFFERED) != (expiresAt != null))
            throw new IllegalArgumentException("an offer runs out, and nothing else does");
    }

    Place as(Standing next, @Nullable Instant expires) {
        return new Place(holder, ticket, next, expires);
    }

    boolean hasRunOut(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }
}
