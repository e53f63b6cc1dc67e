package dk.samspil.progression.web;

import dk.samspil.progression.domain.MunicipalityCode;
import dk.samspil.progression.domain.RegionCode;
import dk.samspil.progression.domain.Researcher;
import java.util.List;

/** A researcher and what they carry. The name is with the people of registration. */
record ResearcherView(
        String id,
        String person,
        List<String> themes,
        List<String> regions,
        int limit,
        List<String> conflicts,
        List<Carried> carries) {

    record Carried(String call, String municipality) {}

    static ResearcherView of(Researcher researcher) {
        return new ResearcherView(
                researcher.id().value(),
                researcher.person().value(),
                List.copyOf(researcher.expertise().themes()),
                researcher.expertise().regions().stream().map(RegionCode::value).toList(),
                researcher.limit(),
                researcher.conflicts().stream().map(MunicipalityCode::value).toList(),
                researcher.reservations().keySet().stream()
                        .sorted()
                        .map(p -> new Carried(p.call().value(), p.municipality().value()))
                        .toList());
    }
}
