package dk.samspil.registration.application.directory;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.RecordPerson;

/** Carries out one change that a file asks for, if things are not so already. */
public final class CarryOutRow {
    private final Schools schools;
    private final AllContacts contacts;
    private final RecordPerson record;

    public CarryOutRow(Schools schools, AllContacts contacts, RecordPerson record) {
        this.schools = schools;
        this.contacts = contacts;
        this.record = record;
    }

    public void handle(Staged row) {
        switch (row) {
            case Staged.PersonEntry person -> record.handle(person.id(), person.details(), person.named());
            case Staged.SchoolEntry entry ->
                schools.react(entry.number(), current -> {
                    var next = entry.on(current);
                    return current.filter(next::equals).isPresent() ? Change.none() : Change.to(next, next.news());
                });
            case Staged.LeadersEntry entry ->
                schools.react(
                        entry.number(),
                        current -> current.filter(s -> !s.leaders().equals(entry.leaders()))
                                .map(s -> s.ledBy(entry.leaders()))
                                .map(next -> Change.to(next, next.news()))
                                .orElseGet(Change::none));
            case Staged.ContactsEntry entry ->
                contacts.react(
                        entry.municipality(),
                        current ->
                                ChangeContacts.to(entry.municipality(), current, entry.head(), entry.administration()));
        }
    }
}
