package dk.samspil.registration.persistence;

import dk.samspil.registration.domain.Ending;
import dk.samspil.registration.domain.Line;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.RegionCode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A municipality's line of a call, as it is kept; earlier releases did not keep when it applied. */
public record LineDocument(
        String municipality,
        String region,
        int attempt,
        TeamDocument team,
        @Nullable Instant appliedAt,
        @Nullable String ending) {

    static LineDocument of(Line line) {
        return new LineDocument(
                line.municipality().value(),
                line.region().value(),
                line.attempt(),
                TeamDocument.of(line.team()),
                line.appliedAt(),
                line.ending().map(Ending::name).orElse(null));
    }

    Line toLine() {
        return new Line(
                new MunicipalityCode(municipality),
                new RegionCode(region),
                attempt,
                team.toTeam(),
                appliedAt == null ? Instant.EPOCH : appliedAt,
                Optional.ofNullable(ending).map(Ending::valueOf));
    }
}
