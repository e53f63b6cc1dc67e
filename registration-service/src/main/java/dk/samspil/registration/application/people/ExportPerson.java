package dk.samspil.registration.application.people;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.Applications;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.People;
import dk.samspil.registration.domain.Application;
import dk.samspil.registration.domain.Attempt;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Title;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Gathers all that is held of a person here, and tells that it was handed out. */
public final class ExportPerson {
    private final People people;
    private final Calls calls;
    private final Applications applications;
    private final Clock clock;

    public ExportPerson(People people, Calls calls, Applications applications, Clock clock) {
        this.people = people;
        this.calls = calls;
        this.applications = applications;
        this.clock = clock;
    }

    /** One time that a municipality named the person, as its contact, as somebody who takes part, or both. */
    public record Part(Application application, Attempt attempt, Title call) {
        public boolean isContact(PersonId person) {
            return attempt.team().contact().equals(person);
        }
    }

    /** All that is held. */
    public record Export(Person person, List<Part> parts) {
        public Export {
            parts = List.copyOf(parts);
        }
    }

    /** Empty for somebody who is not known. */
    public Optional<Export> handle(PersonId id) {
        var at = clock.instant();
        people.react(
                id,
                current -> current.map(p -> PersonChanges.of(p, p.exported(at), Change.Done.DONE))
                        .orElseGet(Change::none));
        return people.find(id).map(found -> new Export(found.state(), parts(id)));
    }

    private List<Part> parts(PersonId id) {
        return calls.all().stream()
                .flatMap(call -> applications.of(call.id()).stream()
                        .flatMap(application -> application.attempts().stream()
                                .filter(attempt -> names(attempt, id))
                                .map(attempt -> new Part(
                                        application, attempt, call.terms().title()))))
                .toList();
    }

    private static boolean names(Attempt attempt, PersonId id) {
        return attempt.team().contact().equals(id)
                || attempt.team().participants().stream()
                        .anyMatch(p -> p.person().equals(id));
    }
}
