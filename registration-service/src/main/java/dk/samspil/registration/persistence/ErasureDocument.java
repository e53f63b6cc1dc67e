package dk.samspil.registration.persistence;

import dk.samspil.registration.domain.people.Erasure;
import dk.samspil.registration.domain.people.ErasureReason;
import dk.samspil.registration.domain.people.OtherService;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;

/** That a person was erased, and who has acknowledged it, as it is kept. */
public record ErasureDocument(
        long sequence,
        String reason,
        String by,
        Instant at,
        Instant decided,
        List<AcknowledgementDocument> acknowledged) {
    /** That a service has forgotten the person. */
    public record AcknowledgementDocument(String service, Instant at) {}

    static ErasureDocument of(Erasure erasure) {
        return new ErasureDocument(
                erasure.sequence(),
                erasure.reason().name(),
                erasure.by(),
                erasure.at(),
                erasure.decided(),
                erasure.acknowledged().entrySet().stream()
                        .map(e -> new AcknowledgementDocument(e.getKey().name(), e.getValue()))
                        .toList());
    }

    Erasure toErasure() {
        var times = new EnumMap<OtherService, Instant>(OtherService.class);
        acknowledged.forEach(a -> times.put(OtherService.valueOf(a.service()), a.at()));
        return new Erasure(sequence, ErasureReason.valueOf(reason), by, at, decided, times);
    }
}
