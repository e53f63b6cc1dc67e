package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.PersonNews;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of the programme. */
public interface People extends Aggregates<PersonId, Person, PersonNews> {
    /**
     * Which of them.
     *
     * @param text occurs in the name, address or title, in whatever case
     * @param erased those who are erased, else those who are known
     */
    record Filter(Optional<String> text, Optional<MunicipalityCode> municipality, boolean erased) {
        public static Filter known() {
            return new Filter(Optional.empty(), Optional.empty(), false);
        }

        public boolean matches(Person person) {
            return person.isErased() == erased
                    && municipality
                            .filter(m -> person.details()
                                    .flatMap(d -> d.municipality())
                                    .filter(m::equals)
                                    .isEmpty())
                            .isEmpty()
                    && text.filter(t ->
                                    person.details().filter(d -> d.mentions(t)).isEmpty())
                            .isEmpty();
        }
    }

    /** At most so many, by id, beginning after this one. */
    List<Person> list(Filter filter, Optional<PersonId> after, int limit);

    /** All who are known and not erased, in no order. */
    List<Person> known();

    /** Those of these ids that there are. */
    Map<PersonId, Person> among(Collection<PersonId> ids);
}
