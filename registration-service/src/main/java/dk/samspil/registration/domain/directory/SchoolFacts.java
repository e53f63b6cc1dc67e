package dk.samspil.registration.domain.directory;

import dk.samspil.registration.domain.MunicipalityCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the register says of a school.
 *
 * @param main the institution that a department belongs to; it need not be in the directory
 */
public record SchoolFacts(
        String name,
        MunicipalityCode municipality,
        UnitKind kind,
        Optional<SchoolNumber> main,
        Optional<Integer> highestGrade,
        Ownership ownership,
        Optional<LocalDate> opened) {
    public static final int LONGEST_NAME = 120;
    public static final int HIGHEST_GRADE = 10;
}
