package dk.samspil.registration.application.directory;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.directory.SchoolNews;
import dk.samspil.registration.domain.directory.SchoolNumber;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schools. */
public interface Schools extends Aggregates<SchoolNumber, School, SchoolNews> {

    /** Those of these numbers that there are. */
    Map<SchoolNumber, School> among(Collection<SchoolNumber> numbers);

    /** Those that somebody leads, in no order. */
    List<School> ledBy(PersonId person);

    /** Those that are asked for, by their numbers. */
    List<School> page(Query query);

    /**
     * What is asked for.
     *
     * @param state {@code open}, {@code closed} or {@code merged}
     * @param text a part of the name or number
     * @param after only those behind this number
     */
    record Query(
            Optional<MunicipalityCode> municipality,
            Optional<String> state,
            Optional<String> text,
            Optional<String> after,
            int limit) {

        public static Query all(Optional<MunicipalityCode> municipality, Optional<String> after, int limit) {
            return new Query(municipality, Optional.empty(), Optional.empty(), after, limit);
        }
    }
}
