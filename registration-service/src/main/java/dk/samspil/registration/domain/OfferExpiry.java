package dk.samspil.registration.domain;

import java.time.Instant;

/** Until when an offer stands that is made at a time: the end of a working day. */
@FunctionalInterface
public interface OfferExpiry {
    Instant after(Instant offeredAt, int workingDays);
}
