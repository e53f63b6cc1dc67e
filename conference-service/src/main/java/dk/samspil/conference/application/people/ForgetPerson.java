package dk.samspil.conference.application.people;

import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.people.ErasedPerson;
import dk.samspil.conference.domain.people.ErasedPersonNews;
import dk.samspil.messaging.aggregate.Change;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** Follows registration: somebody is erased, or has come back since. */
public final class ForgetPerson {
    private final ErasedPeople erased;
    private final Clock clock;

    public ForgetPerson(ErasedPeople erased, Clock clock) {
        this.erased = erased;
        this.clock = clock;
    }

    public void erase(PersonId person, long sequence) {
        var now = clock.instant();
        decide(person, current -> ErasedPerson.erase(person, sequence, now, current));
    }

    public void comeBack(PersonId person, long sequence) {
        decide(person, current -> ErasedPerson.comeBack(person, sequence, current));
    }

    private void decide(PersonId person, Function<Optional<ErasedPerson>, ErasedPerson.Decided> decision) {
        erased.react(person, current -> change(current, decision.apply(current)));
    }

    private static Change<ErasedPerson, ErasedPersonNews, Change.Done> change(
            Optional<ErasedPerson> current, ErasedPerson.Decided decided) {
        return current.filter(decided.person()::equals).isPresent()
                        && decided.news().isEmpty()
                ? Change.none()
                : Change.to(decided.person(), decided.news());
    }
}
