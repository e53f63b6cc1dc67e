package dk.samspil.registration.persistence.directory;

import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.directory.Ownership;
import dk.samspil.registration.domain.directory.SchoolFacts;
import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.domain.directory.UnitKind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the register says of a school, as it is kept. */
public record FactsDocument(
        String name,
        String municipality,
        String kind,
        @Nullable String main,
        @Nullable Integer highestGrade,
        String ownership,
        @Nullable String opened) {

    static FactsDocument of(SchoolFacts facts) {
        return new FactsDocument(
                facts.name(),
                facts.municipality().value(),
                facts.kind().name(),
                facts.main().map(SchoolNumber::value).orElse(null),
                facts.highestGrade().orElse(null),
                facts.ownership().name(),
                facts.opened().map(LocalDate::toString).orElse(null));
    }

    SchoolFacts toFacts() {
        return new SchoolFacts(
                name,
                new MunicipalityCode(municipality),
                UnitKind.valueOf(kind),
                Optional.ofNullable(main).map(SchoolNumber::new),
                Optional.ofNullable(highestGrade),
                Ownership.valueOf(ownership),
                Optional.ofNullable(opened).map(LocalDate::parse));
    }
}
