package dk.samspil.registration.application.directory;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.directory.Import;
import dk.samspil.registration.domain.directory.ImportId;
import dk.samspil.registration.domain.directory.ImportNews;
import java.util.List;
import java.util.Optional;

/** The imports. */
public interface Imports extends Aggregates<ImportId, Import, ImportNews> {

    /** The latest, newest first; of a municipality its own. */
    List<Import> latest(Optional<MunicipalityCode> scope, int limit);
}
