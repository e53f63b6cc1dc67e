package dk.samspil.registration.application.directory;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.application.RecordPerson;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.ContactsNews;
import dk.samspil.registration.domain.directory.MunicipalityContacts;
import java.util.List;
import java.util.Optional;

/** Says by whom a municipality is reached from now on. Those who are named are people of the programme by then. */
public final class ChangeContacts {
    private final AllContacts contacts;
    private final NamedPeople people;

    public ChangeContacts(AllContacts contacts, RecordPerson record, PersonIds ids) {
        this.contacts = contacts;
        this.people = new NamedPeople(record, ids);
    }

    public record Command(
            MunicipalityCode municipality, Optional<PersonDetails> head, List<PersonDetails> administration) {}

    /** That it is so. */
    public enum Answer {
        RECORDED
    }

    public Answer handle(Command command) {
        var head = command.head().map(people::record);
        var administration =
                command.administration().stream().map(people::record).toList();
        return contacts.change(command.municipality(), Answer.class, current -> {
            var next = new MunicipalityContacts(command.municipality(), head, administration);
            return current.filter(next::equals).isPresent()
                    ? Change.none(Answer.RECORDED)
                    : Change.to(next, next.news(), Answer.RECORDED);
        });
    }

    static Change<MunicipalityContacts, ContactsNews, Change.Done> to(
            MunicipalityCode municipality,
            Optional<MunicipalityContacts> current,
            Optional<PersonId> head,
            Optional<List<PersonId>> administration) {
        var next =
                current.orElseGet(() -> MunicipalityContacts.none(municipality)).with(head, administration);
        return current.filter(next::equals).isPresent() ? Change.none() : Change.to(next, next.news());
    }
}
