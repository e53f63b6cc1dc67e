package dk.samspil.registration.application.directory;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.directory.SchoolNews;
import dk.samspil.registration.domain.directory.SchoolNumber;
import java.util.ArrayList;
import java.util.List;

/** Says who leads a school from now on. Those who are named become people of the programme. */
public final class ChangeLeaders {
    private final Schools schools;
    private final NamedPeople people;

    public ChangeLeaders(Schools schools, People people, PersonIds ids) {
        this.schools = schools;
        this.people = new NamedPeople(people, ids);
    }

    public record Command(SchoolNumber school, List<PersonDetails> leaders) {}

    /** What became of it. */
    public enum Answer {
        RECORDED,
        UNKNOWN
    }

    public Answer handle(Command command) {
        if (schools.find(command.school()).isEmpty()) return Answer.UNKNOWN;
        var leaders = people.ids(command.leaders());
        var named = people.look(command.leaders());
        return schools.change(command.school(), Answer.class, current -> {
            if (current.isEmpty()) return Change.none(Answer.UNKNOWN);
            var next = current.get().ledBy(leaders);
            var news = new ArrayList<SchoolNews>();
            named.toRecord(
                    current.get().leaders(),
                    (id, details) -> news.add(new SchoolNews.PersonNamed(command.school(), id, details)));
            if (!next.equals(current.get())) news.addAll(next.news());
            return news.isEmpty() ? Change.none(Answer.RECORDED) : Change.to(next, news, Answer.RECORDED);
        });
    }
}
