package dk.samspil.registration.web.directory;

import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.directory.SchoolNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A school, without people. */
record SchoolView(
        String number,
        String name,
        String municipality,
        String kind,
        @Nullable String main,
        @Nullable Integer highestGrade,
        String ownership,
        @Nullable LocalDate opened,
        String state,
        @Nullable LocalDate endedAt,
        @Nullable String mergedInto) {

    static SchoolView of(School school) {
        var facts = school.facts();
        return new SchoolView(
                school.number().value(),
                facts.name(),
                facts.municipality().value(),
                DirectoryNames.of(facts.kind()),
                facts.main().map(SchoolNumber::value).orElse(null),
                facts.highestGrade().orElse(null),
                DirectoryNames.of(facts.ownership()),
                facts.opened().orElse(null),
                DirectoryNames.of(school.state()),
                school.state().ended().orElse(null),
                school.state().mergedInto().map(SchoolNumber::value).orElse(null));
    }
}
