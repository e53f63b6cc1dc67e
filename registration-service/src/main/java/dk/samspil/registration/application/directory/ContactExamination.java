package dk.samspil.registration.application.directory;

import dk.samspil.registration.application.People;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.ContactRole;
import dk.samspil.registration.domain.directory.Fault.Reason;
import dk.samspil.registration.domain.directory.MunicipalityContacts;
import dk.samspil.registration.domain.directory.RowResult.Outcome;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.directory.SchoolNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds out what the rows of a file of contacts come to. Whom a file names for a school, or as what for a municipality,
 * takes the place of those who were it; schools and roles that it doesn't name stay as they are.
 */
final class ContactExamination implements Examination {
    private final Schools schools;
    private final AllContacts contacts;
    private final People people;
    private final PersonIds ids;
    private final KnownMunicipalities municipalities;
    private final Optional<MunicipalityCode> scope;
    private final Map<PersonId, Integer> names = new HashMap<>();
    private final Appointments appointments = new Appointments();

    ContactExamination(
            Schools schools,
            AllContacts contacts,
            People people,
            PersonIds ids,
            KnownMunicipalities municipalities,
            Optional<MunicipalityCode> scope) {
        this.schools = schools;
        this.contacts = contacts;
        this.people = people;
        this.ids = ids;
        this.municipalities = municipalities;
        this.scope = scope;
    }

    private record Read(RowReader row, Optional<ContactRow> contact) {}

    @Override
    public void examine(List<RowReader> batch, Findings findings) {
        var read = batch.stream()
                .map(row -> new Read(row, ContactRow.read(row, municipalities, scope)))
                .toList();
        var rows = read.stream().flatMap(r -> r.contact().stream()).toList();
        var knownSchools =
                schools.among(rows.stream().flatMap(r -> r.school().stream()).collect(Collectors.toSet()));
        var knownPeople = people.among(rows.stream().map(r -> ids.of(r.email())).collect(Collectors.toSet()));
        for (var each : read) {
            each.contact().ifPresent(contact -> find(each.row(), contact, knownSchools, knownPeople, findings));
            if (each.row().isFaulty())
                findings.wrong(each.row().number(), each.row().faults());
        }
    }

    @Override
    public void end(Findings findings) {
        appointments.leaders(Chunk.MOST).forEach(some -> {
            var known =
                    schools.among(some.stream().map(Staged.LeadersEntry::number).toList());
            for (var each : some) {
                Optional.ofNullable(known.get(each.number()))
                        .ifPresent(school -> findings.releases(missing(school, each.leaders())));
                findings.asks(each);
            }
            findings.keep();
        });
        for (var each : appointments.contacts()) {
            findings.releases(missing(contacts(each.municipality()), each));
            findings.asks(each);
        }
        findings.keep();
    }

    private void find(
            RowReader row,
            ContactRow contact,
            Map<SchoolNumber, School> knownSchools,
            Map<PersonId, Person> knownPeople,
            Findings findings) {
        var school = contact.school().map(knownSchools::get);
        if (contact.school().isPresent() && school.filter(this::isInScope).isEmpty()) {
            row.fault(Column.NUMBER, Reason.UNKNOWN_SCHOOL);
        }
        if (contact.municipality()
                .filter(m -> scope.isPresent() && !scope.get().equals(m))
                .isPresent()) {
            row.fault(Column.MUNICIPALITY, Reason.UNKNOWN_MUNICIPALITY);
        }
        var id = ids.of(contact.email());
        var isFirst = isNamedAlike(row, id, contact.name());
        if (row.isFaulty()) return;
        var municipality = school.filter(_ -> contact.role() == ContactRole.LEADER
                        || contact.municipality().isEmpty())
                .map(s -> s.facts().municipality())
                .or(contact::municipality)
                .orElseThrow();
        if (!appointments.take(contact.role(), contact.school(), municipality, id)) {
            row.fault(Column.ROLE, Reason.TWO_HEADS);
            return;
        }
        var details = new PersonDetails(
                contact.name(), contact.email(), contact.title(), Optional.of(municipality), contact.language());
        var person = Optional.ofNullable(knownPeople.get(id)).flatMap(Person::details);
        var known = person.filter(p -> p.isShownTo(scope));
        var fields = new ArrayList<>(known.map(k -> changes(k, details)).orElseGet(List::of));
        var isIt = has(contact, school, municipality, id);
        if (!isIt) fields.add(Column.ROLE.key());
        // A person whom the one who brings the file may not see is told like a new one, at first and later.
        var isNew = known.isEmpty() && (person.isEmpty() || !isIt);
        var outcome = isNew ? Outcome.NEW : fields.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        var subject = contact.role() == ContactRole.LEADER
                ? contact.school().orElseThrow().value()
                : municipality.value();
        findings.right(contact.line(), outcome, subject, known.isEmpty() ? List.of() : fields);
        if (isFirst) findings.asks(new Staged.PersonEntry(id, details, Instant.now()));
    }

    private boolean isInScope(School school) {
        return scope.isEmpty() || scope.get().equals(school.facts().municipality());
    }

    /** Whether somebody is named for the first time; it is a fault to be named otherwise later. */
    private boolean isNamedAlike(RowReader row, PersonId id, String name) {
        var hash = RowReader.folded(name).hashCode();
        var before = names.putIfAbsent(id, hash);
        if (before != null && before != hash) row.fault(Column.NAME, Reason.ANOTHER_NAME);
        return before == null;
    }

    private boolean has(ContactRow contact, Optional<School> school, MunicipalityCode municipality, PersonId id) {
        return switch (contact.role()) {
            case LEADER -> school.orElseThrow().leaders().contains(id);
            case HEAD_OF_SCHOOLS ->
                contacts(municipality).head().filter(id::equals).isPresent();
            case ADMINISTRATION -> contacts(municipality).administration().contains(id);
        };
    }

    private MunicipalityContacts contacts(MunicipalityCode municipality) {
        return contacts.find(municipality)
                .map(found -> found.state())
                .orElseGet(() -> MunicipalityContacts.none(municipality));
    }

    /** Nothing where the person is another municipality's, for then nothing is changed. */
    private static List<String> changes(PersonDetails was, PersonDetails is) {
        var fields = new ArrayList<String>();
        if (!was.municipality().equals(is.municipality())) return fields;
        if (!was.name().equals(is.name())) fields.add(Column.NAME.key());
        if (!was.email().equals(is.email())) fields.add(Column.EMAIL.key());
        if (!was.title().equals(is.title())) fields.add(Column.TITLE.key());
        if (was.language() != is.language()) fields.add(Column.LANGUAGE.key());
        return fields;
    }

    private static long missing(School before, List<PersonId> leaders) {
        return before.leaders().stream().filter(p -> !leaders.contains(p)).count();
    }

    private static long missing(MunicipalityContacts before, Staged.ContactsEntry after) {
        var next = before.with(after.head(), after.administration());
        return Stream.concat(before.head().stream(), before.administration().stream())
                .filter(p -> !next.administration().contains(p)
                        && next.head().filter(p::equals).isEmpty())
                .count();
    }
}
