package dk.samspil.registration.application.people;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.People;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.PersonNews;
import dk.samspil.registration.domain.people.OtherService;
import java.time.Instant;
import java.util.List;

/** A service has forgotten a person. What concerns an earlier erasure than the last changes nothing. */
public final class AcknowledgeErasure {
    private final People people;

    public AcknowledgeErasure(People people) {
        this.people = people;
    }

    public record Command(PersonId person, OtherService service, long sequence, Instant at) {}

    public void handle(Command command) {
        people.react(
                command.person(),
                current -> current.map(p -> decide(p, command)).orElseGet(Change::none));
    }

    private static Change<Person, PersonNews, Change.Done> decide(Person person, Command command) {
        var next = person.acknowledgedBy(command.service(), command.sequence(), command.at());
        return next.equals(person) ? Change.none() : Change.to(next, List.of());
    }
}
