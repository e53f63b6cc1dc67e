package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.CallNews;
import dk.samspil.registration.domain.directory.Announced;
import java.time.Instant;

/** The municipalities are to be told of a call. */
public record AnnounceCallStep(String call, int places, Instant opensAt, Instant deadline) {
    public static final String NAME = "announce-call";

    static AnnounceCallStep of(CallNews.CallToAnnounce news) {
        var call = news.call();
        return new AnnounceCallStep(
                call.id().value(),
                call.places().capacity(),
                call.terms().opensAt(),
                call.terms().deadline());
    }

    public Announced toAnnounced() {
        return new Announced(new CallId(call), places, opensAt, deadline);
    }
}
