package dk.samspil.registration.application.directory;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.directory.EndAnswer;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.directory.SchoolNews;
import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.domain.directory.SchoolState;
import java.util.HashSet;
import java.util.Optional;

/** A school is closed, becomes a part of another, or is open after all. */
public final class EndSchool {
    private final Schools schools;

    public EndSchool(Schools schools) {
        this.schools = schools;
    }

    public record Command(SchoolNumber school, SchoolState state) {}

    public EndAnswer handle(Command command) {
        var into = command.state().mergedInto();
        var refusal = into.flatMap(target -> refusal(command.school(), target));
        return schools.change(
                command.school(),
                EndAnswer.class,
                current -> current.map(school -> decide(school, command.state(), refusal))
                        .orElseGet(() -> Change.none(EndAnswer.UNKNOWN)));
    }

    private static Change<School, SchoolNews, EndAnswer> decide(
            School school, SchoolState state, Optional<EndAnswer> refusal) {
        if (school.state().saysTheSameAs(state)) return Change.none(EndAnswer.ALREADY_SO);
        if (refusal.isPresent()) return Change.none(refusal.get());
        if (!school.state().isOpen() && !state.isOpen()) return Change.none(EndAnswer.ENDED_OTHERWISE);
        if (!school.mayBe(state)) return Change.none(EndAnswer.BEFORE_OPENING);
        var next = school.with(state);
        return Change.to(next, next.news(), EndAnswer.RECORDED);
    }

    private Optional<EndAnswer> refusal(SchoolNumber from, SchoolNumber into) {
        if (from.equals(into)) return Optional.of(EndAnswer.MERGED_INTO_ITSELF);
        var target = schools.find(into);
        if (target.isEmpty()) return Optional.of(EndAnswer.UNKNOWN_TARGET);
        if (leadsTo(target.get().state(), from)) return Optional.of(EndAnswer.MERGED_IN_A_CIRCLE);
        return target.get().state().state().isOpen() ? Optional.empty() : Optional.of(EndAnswer.TARGET_ENDED);
    }

    private boolean leadsTo(School first, SchoolNumber sought) {
        var seen = new HashSet<SchoolNumber>();
        var next = Optional.of(first);
        while (next.isPresent() && seen.add(next.get().number())) {
            var into = next.get().state().mergedInto();
            if (into.filter(sought::equals).isPresent()) return true;
            next = into.flatMap(schools::find).map(found -> found.state());
        }
        return false;
    }
}
