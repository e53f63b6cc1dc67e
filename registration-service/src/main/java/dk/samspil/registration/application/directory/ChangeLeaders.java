package dk.samspil.registration.application.directory;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.application.RecordPerson;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.directory.SchoolNumber;
import java.util.List;

/** Says who leads a school from now on. Those who are named are people of the programme by then. */
public final class ChangeLeaders {
    private final Schools schools;
    private final NamedPeople people;

    public ChangeLeaders(Schools schools, RecordPerson record, PersonIds ids) {
        this.schools = schools;
        this.people = new NamedPeople(record, ids);
    }

    public record Command(SchoolNumber school, List<PersonDetails> leaders) {}

    /** What became of it. */
    public enum Answer {
        RECORDED,
        UNKNOWN
    }

    public Answer handle(Command command) {
        if (schools.find(command.school()).isEmpty()) return Answer.UNKNOWN;
        var leaders = command.leaders().stream().map(people::record).toList();
        return schools.change(command.school(), Answer.class, current -> {
            if (current.isEmpty()) return Change.none(Answer.UNKNOWN);
            var next = current.get().ledBy(leaders);
            return next.equals(current.get())
                    ? Change.none(Answer.RECORDED)
                    : Change.to(next, next.news(), Answer.RECORDED);
        });
    }
}
