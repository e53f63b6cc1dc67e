package dk.samspil.registration.application.directory;

import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.directory.SchoolFacts;
import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.domain.directory.SchoolState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A change that a file asks for, kept until it is carried out. Carried out again, it changes nothing. */
public sealed interface Staged {

    /**
     * A school is to be as the file says.
     *
     * @param told the facts that the file says anything of, by the columns' names; the others stay as they are
     * @param state empty where the file does not say
     */
    record SchoolEntry(SchoolNumber number, SchoolFacts facts, Set<String> told, Optional<SchoolState> state)
            implements Staged {
        public SchoolEntry {
            told = Set.copyOf(told);
        }

        School on(Optional<School> current) {
            var next = current.map(c -> c.with(merged(c.facts())))
                    .orElseGet(() -> new School(number, facts, new SchoolState.Open(), List.of()));
            return state.filter(s -> !s.saysTheSameAs(next.state()))
                    .map(next::with)
                    .orElse(next);
        }

        private SchoolFacts merged(SchoolFacts before) {
            return new SchoolFacts(
                    facts.name(),
                    facts.municipality(),
                    tells(Column.KIND) ? facts.kind() : before.kind(),
                    tells(Column.MAIN) ? facts.main() : before.main(),
                    tells(Column.GRADE) ? facts.highestGrade() : before.highestGrade(),
                    tells(Column.OWNERSHIP) ? facts.ownership() : before.ownership(),
                    tells(Column.OPENED) ? facts.opened() : before.opened());
        }

        private boolean tells(Column column) {
            return told.contains(column.key());
        }
    }

    /**
     * Somebody is to be a person of the programme.
     *
     * @param named when the file named them, in system time
     */
    record PersonEntry(PersonId id, PersonDetails details, Instant named) implements Staged {}

    /** A school is led by these from now on. */
    record LeadersEntry(SchoolNumber number, List<PersonId> leaders) implements Staged {
        public LeadersEntry {
            leaders = List.copyOf(leaders);
        }
    }

    /** A municipality is reached by these from now on; what is empty stays as it is. */
    record ContactsEntry(
            MunicipalityCode municipality, Optional<PersonId> head, Optional<List<PersonId>> administration)
            implements Staged {}
}
