package dk.samspil.registration.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What the call keeps of one municipality's application: as little as it needs to decide.
 *
 * @param attempt which of the municipality's attempts the line is about
 * @param appliedAt when the municipality applied
 * @param ending empty for a live one
 */
public record Line(
        MunicipalityCode municipality,
        RegionCode region,
        int attempt,
        Team team,
        Instant appliedAt,
        Optional<Ending> ending) {

    public boolean isLive() {
        return ending.isEmpty();
    }

    Line ended(Ending how) {
        return new Line(municipality, region, attempt, team, appliedAt, Optional.of(how));
    }

    Line with(Team next) {
        return new Line(municipality, region, attempt, next, appliedAt, ending);
    }
}
