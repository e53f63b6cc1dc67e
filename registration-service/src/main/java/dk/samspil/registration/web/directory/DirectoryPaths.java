package dk.samspil.registration.web.directory;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.Problem;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.directory.ImportId;
import dk.samspil.registration.domain.directory.SchoolNumber;
import java.util.Optional;

/** Ids from paths. What can't be an id, or is another municipality's, answers as what does not exist. */
final class DirectoryPaths {
    private DirectoryPaths() {}

    static SchoolNumber school(String number) {
        try {
            return new SchoolNumber(number);
        } catch (IllegalArgumentException e) {
            throw noSchool();
        }
    }

    static ImportId file(String id) {
        try {
            return new ImportId(id);
        } catch (IllegalArgumentException e) {
            throw noImport();
        }
    }

    /** What the caller may see and change: all, or one municipality's. */
    static Optional<MunicipalityCode> scope(Caller caller) {
        if (caller.is("coordinator")) return Optional.empty();
        return Optional.of(
                caller.municipality().map(MunicipalityCode::new).orElseThrow(() -> Problem.notFound("municipality")));
    }

    static Problem noSchool() {
        return Problem.notFound("school");
    }

    static Problem noImport() {
        return Problem.notFound("import");
    }
}
