package dk.samspil.registration.application.directory;

import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.directory.SchoolNumber;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells of schools that somebody names which of them can't be meant. */
public final class FindSchools {
    private final Schools schools;

    public FindSchools(Schools schools) {
        this.schools = schools;
    }

    /** Each in the order in which they were named; all empty where every school can be meant. */
    public record Found(List<SchoolNumber> unknown, List<SchoolNumber> ended, List<SchoolNumber> ofOthers) {
        public Found {
            unknown = List.copyOf(unknown);
            ended = List.copyOf(ended);
            ofOthers = List.copyOf(ofOthers);
        }

        public boolean isRight() {
            return unknown.isEmpty() && ended.isEmpty() && ofOthers.isEmpty();
        }
    }

    /** Whether anything is known of a municipality's schools; where nothing is, none can be said to be unknown. */
    public boolean knows(MunicipalityCode municipality) {
        return !schools.page(Schools.Query.all(Optional.of(municipality), Optional.empty(), 1))
                .isEmpty();
    }

    public Found handle(Collection<SchoolNumber> numbers, MunicipalityCode municipality) {
        var known = schools.among(numbers);
        return new Found(
                numbers.stream().filter(n -> !known.containsKey(n)).toList(),
                those(numbers, known, school -> !school.state().isOpen()),
                those(numbers, known, school -> !school.facts().municipality().equals(municipality)));
    }

    private static List<SchoolNumber> those(
            Collection<SchoolNumber> numbers, Map<SchoolNumber, School> known, Predicate<School> are) {
        return numbers.stream()
                .flatMap(n -> Stream.ofNullable(known.get(n)))
                .filter(are)
                .map(School::number)
                .toList();
    }
}
