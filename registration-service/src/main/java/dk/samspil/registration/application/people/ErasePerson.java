package dk.samspil.registration.application.people;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.People;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Stage;
import dk.samspil.registration.domain.people.EraseAnswer;
import dk.samspil.registration.domain.people.ErasureReason;
import java.time.Clock;
import java.time.InstantSource;

/**
 * Erases a person: the details go from the document, a tombstone takes them off the topic of people, and the other
 * services are told to forget. Whoever a municipality has named as its contact stays until there is another,
 * or the programme is concluded.
 */
public final class ErasePerson {
    private final People people;
    private final Calls calls;
    private final Clock clock;
    private final InstantSource system;

    public ErasePerson(People people, Calls calls, Clock clock, InstantSource system) {
        this.people = people;
        this.calls = calls;
        this.clock = clock;
        this.system = system;
    }

    public record Command(PersonId person, ErasureReason reason, String by) {}

    public EraseAnswer handle(Command command) {
        var isContact = isContact(command.person());
        var at = clock.instant();
        var decided = system.instant();
        return people.change(command.person(), EraseAnswer.class, current -> {
            if (current.isEmpty()) return Change.none(EraseAnswer.UNKNOWN);
            var person = current.get();
            if (person.isErased()) return Change.none(EraseAnswer.ALREADY_ERASED);
            if (isContact) return Change.none(EraseAnswer.STILL_CONTACT);
            var next = person.erase(command.reason(), command.by(), at, decided);
            return PersonChanges.of(person, next, EraseAnswer.ERASED);
        });
    }

    private boolean isContact(PersonId person) {
        return calls.all().stream()
                .filter(call -> call.stage() != Stage.CONCLUDED)
                .flatMap(call -> call.lines().values().stream())
                .anyMatch(line -> line.isLive() && line.team().contact().equals(person));
    }
}
