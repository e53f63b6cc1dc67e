package dk.samspil.registration.application.directory;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.ContactsNews;
import dk.samspil.registration.domain.directory.MunicipalityContacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says by whom a municipality is reached from now on. Those who are named become people of the programme. */
public final class ChangeContacts {
    private final AllContacts contacts;
    private final NamedPeople people;

    public ChangeContacts(AllContacts contacts, People people, PersonIds ids) {
        this.contacts = contacts;
        this.people = new NamedPeople(people, ids);
    }

    public record Command(
            MunicipalityCode municipality, Optional<PersonDetails> head, List<PersonDetails> administration) {}

    /** That it is so. */
    public enum Answer {
        RECORDED
    }

    public Answer handle(Command command) {
        var next = new MunicipalityContacts(
                command.municipality(), command.head().map(people::id), people.ids(command.administration()));
        var named = people.look(Stream.concat(command.head().stream(), command.administration().stream())
                .toList());
        return contacts.change(command.municipality(), Answer.class, current -> {
            var news = new ArrayList<ContactsNews>();
            named.toRecord(
                    current.map(MunicipalityContacts::everybody).orElseGet(Set::of),
                    (id, details) -> news.add(new ContactsNews.PersonNamed(command.municipality(), id, details)));
            if (current.filter(next::equals).isEmpty()) news.addAll(next.news());
            return news.isEmpty() ? Change.none(Answer.RECORDED) : Change.to(next, news, Answer.RECORDED);
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
