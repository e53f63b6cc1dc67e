package dk.samspil.registration.domain;

import java.util.Optional;

/**
 * What the call keeps of one municipality's application: as little as it needs to decide.
 *
 * @param attempt which of the municipality's attempts the line is about
 * @param ending empty for a live one
 */
public record Line(MunicipalityCode municipality, RegionCode region, int attempt, Team team, Optional<Ending> ending) {

    public boolean isLive() {
        return ending.isEmpty();
    }

    Line ended(Ending how) {
        return new Line(municipality, region, attempt, team, Optional.of(how));
    }

    Line with(Team next) {
        return new Line(municipality, region, attempt, next, ending);
    }
}
