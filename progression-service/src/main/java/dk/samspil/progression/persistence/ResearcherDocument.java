package dk.samspil.progression.persistence;

import dk.samspil.progression.domain.Expertise;
import dk.samspil.progression.domain.MunicipalityCode;
import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.PersonId;
import dk.samspil.progression.domain.RegionCode;
import dk.samspil.progression.domain.Researcher;
import dk.samspil.progression.domain.ResearcherId;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A researcher, as it is kept.
 *
 * @param gone null for one who is there
 */
public record ResearcherDocument(
        @BsonId String id,
        String person,
        List<String> themes,
        List<String> regions,
        int limit,
        List<String> conflicts,
        List<ReservationDocument> reservations,
        @Nullable Boolean gone) {

    /** A place kept for a participation, with the attempt that it is kept for. */
    public record ReservationDocument(String participation, int attempt) {}

    static ResearcherDocument of(Researcher researcher) {
        return new ResearcherDocument(
                researcher.id().value(),
                researcher.person().value(),
                List.copyOf(researcher.expertise().themes()),
                researcher.expertise().regions().stream().map(RegionCode::value).toList(),
                researcher.limit(),
                researcher.conflicts().stream().map(MunicipalityCode::value).toList(),
                researcher.reservations().entrySet().stream()
                        .map(e -> new ReservationDocument(e.getKey().value(), e.getValue()))
                        .toList(),
                researcher.gone() ? true : null);
    }

    Researcher toResearcher() {
        return new Researcher(
                new ResearcherId(id),
                new PersonId(person),
                new Expertise(
                        new TreeSet<>(themes),
                        regions.stream().map(RegionCode::new).collect(Collectors.toCollection(TreeSet::new))),
                limit,
                conflicts.stream().map(MunicipalityCode::new).collect(Collectors.toCollection(TreeSet::new)),
                reservations.stream()
                        .collect(Collectors.toMap(
                                r -> ParticipationId.parse(r.participation()), ReservationDocument::attempt)),
                Boolean.TRUE.equals(gone));
    }
}
