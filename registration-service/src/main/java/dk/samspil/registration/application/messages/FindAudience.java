package dk.samspil.registration.application.messages;

import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.Standings;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.messages.Addressed;
import dk.samspil.registration.domain.messages.Audience;
import dk.samspil.registration.domain.messages.Reached;
import java.util.Optional;

/** Finds out whom an audience reaches at this moment. */
public final class FindAudience {
    private final Standings standings;
    private final Calls calls;

    public FindAudience(Standings standings, Calls calls) {
        this.standings = standings;
        this.calls = calls;
    }

    /** Empty for a call that there is not. */
    public Optional<Reached> handle(CallId call, Audience audience) {
        if (calls.find(call).isEmpty()) return Optional.empty();
        return Optional.of(audience.among(standings.all(Optional.of(call), Optional.empty()).stream()
                .map(FindAudience::addressed)
                .toList()));
    }

    private static Addressed addressed(Standings.Standing standing) {
        var application = standing.application();
        return new Addressed(
                application.id().municipality(),
                application.latest().region(),
                standing.status().state(),
                standing.team());
    }
}
