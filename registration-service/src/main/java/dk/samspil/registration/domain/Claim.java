package dk.samspil.registration.domain;

import java.time.Instant;
import java.util.Optional;

/** A municipality asks the call for a place, or tells it who takes part by now. */
public record Claim(ApplicationId application, RegionCode region, int attempt, Team team, Instant at) {
    Line line() {
        return new Line(application.municipality(), region, attempt, team, at, Optional.empty());
    }
}
