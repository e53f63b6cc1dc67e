package dk.samspil.registration.domain.directory;

import dk.samspil.registration.domain.PersonId;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A school, as the directory knows it. Those who lead it are people, whose names are kept there.
 *
 * @param leaders each once, in the order in which they were named
 */
public record School(SchoolNumber number, SchoolFacts facts, SchoolState state, List<PersonId> leaders) {
    public School {
        leaders = List.copyOf(new LinkedHashSet<>(leaders));
        if (state.mergedInto().filter(number::equals).isPresent()) {
            throw new IllegalArgumentException("a school is no part of itself");
        }
    }

    public School with(SchoolFacts next) {
        return new School(number, next, state, leaders);
    }

    public School with(SchoolState next) {
        return new School(number, facts, next, leaders);
    }

    public School ledBy(List<PersonId> next) {
        return new School(number, facts, state, next);
    }

    /** Whether it can have ended at this state's day. */
    public boolean mayBe(SchoolState next) {
        return next.ended()
                .flatMap(end -> facts.opened().map(opened -> !end.isBefore(opened)))
                .orElse(true);
    }

    public List<SchoolNews> news() {
        return List.of(new SchoolNews.SchoolRecorded(this));
    }
}
