package dk.samspil.registration.application.people;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonNews;

/** From what is decided about a person to what is to be saved: nothing, where nothing has changed. */
public final class PersonChanges {
    private PersonChanges() {}

    public static <A> Change<Person, PersonNews, A> of(Person before, Person.Decided decided, A answer) {
        return decided.person().equals(before) && decided.news().isEmpty()
                ? Change.none(answer)
                : Change.to(decided.person(), decided.news(), answer);
    }
}
