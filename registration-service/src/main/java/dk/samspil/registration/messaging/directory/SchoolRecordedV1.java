package dk.samspil.registration.messaging.directory;

import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.domain.directory.SchoolState;
import dk.samspil.registration.domain.directory.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A school is so from now on. Its name is asked for where it is shown. */
record SchoolRecordedV1(
        String school,
        String municipality,
        String kind,
        String state,
        @Nullable LocalDate endedAt,
        @Nullable String mergedInto,
        List<String> leaders) {
    static final String TYPE = "dk.samspil.registration.school-recorded.v1";

    static SchoolRecordedV1 of(School school) {
        return new SchoolRecordedV1(
                school.number().value(),
                school.facts().municipality().value(),
                wire(school.facts().kind()),
                wire(school.state()),
                school.state().ended().orElse(null),
                school.state().mergedInto().map(SchoolNumber::value).orElse(null),
                school.leaders().stream().map(PersonId::value).toList());
    }

    private static String wire(UnitKind kind) {
        return switch (kind) {
            case SCHOOL -> "school";
            case MAIN -> "main";
            case DEPARTMENT -> "department";
        };
    }

    private static String wire(SchoolState state) {
        return switch (state) {
            case SchoolState.Open _ -> "open";
            case SchoolState.Closed _ -> "closed";
            case SchoolState.Merged _ -> "merged";
        };
    }
}
