package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallNews;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A published call says something else from now on. */
record CallChangedV1(
        String call,
        Instant opensAt,
        Instant deadline,
        @Nullable Instant cutOff,
        @Nullable String secretariat,
        Instant changedAt) {
    static final String TYPE = "dk.samspil.registration.call-changed.v1";

    static CallChangedV1 of(CallNews.CallChanged news) {
        var terms = news.call().terms();
        return new CallChangedV1(
                news.call().id().value(),
                terms.opensAt(),
                terms.deadline(),
                orNull(terms.cutOff()),
                Secretariats.of(terms),
                news.at());
    }

    private static @Nullable Instant orNull(Optional<Instant> at) {
        return at.orElse(null);
    }
}
