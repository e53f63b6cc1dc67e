package dk.samspil.registration.web.directory;

import dk.samspil.kit.tables.Table;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.directory.AllContacts;
import dk.samspil.registration.application.directory.Headings;
import dk.samspil.registration.application.directory.Schools;
import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.MunicipalityContacts;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.domain.directory.SchoolState;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the directory, some hundred schools at a time, in words that the import understands. */
@Component
class Exports {
    private static final int AT_ONCE = 500;

    private final Schools schools;
    private final AllContacts contacts;
    private final People people;

    Exports(Schools schools, AllContacts contacts, People people) {
        this.schools = schools;
        this.contacts = contacts;
        this.people = people;
    }

    private interface Each {
        void write(List<School> some) throws IOException;
    }

    void noSchools(Table table) throws IOException {
        table.row(Headings.OF_SCHOOLS);
    }

    void schools(Optional<MunicipalityCode> of, Table table) throws IOException {
        table.row(Headings.OF_SCHOOLS);
        page(of, some -> {
            for (var school : some) table.row(cells(school));
        });
    }

    void contacts(Optional<MunicipalityCode> of, Table table) throws IOException {
        table.row(Headings.OF_CONTACTS);
        for (var each : contacts.all()) {
            if (of.isEmpty() || of.get().equals(each.municipality())) municipality(each, of, table);
        }
        page(of, some -> {
            var known = shown(
                    some.stream().flatMap(s -> s.leaders().stream()).distinct().toList(), of);
            for (var school : some) leaders(school, known, table);
        });
    }

    private void municipality(MunicipalityContacts each, Optional<MunicipalityCode> viewer, Table table)
            throws IOException {
        var all = new ArrayList<>(each.administration());
        each.head().ifPresent(all::add);
        var known = shown(all, viewer);
        if (each.head().isPresent())
            person(known.get(each.head().get()), "", "", each.municipality(), "Skolechef", table);
        for (var who : each.administration()) {
            person(known.get(who), "", "", each.municipality(), "Forvaltning", table);
        }
    }

    private static void leaders(School school, Map<PersonId, PersonDetails> known, Table table) throws IOException {
        for (var who : school.leaders()) {
            person(
                    known.get(who),
                    school.number().value(),
                    school.facts().name(),
                    school.facts().municipality(),
                    "Skoleleder",
                    table);
        }
    }

    /** Nobody who has been erased, and of other municipalities' people only those whom the viewer may see. */
    private Map<PersonId, PersonDetails> shown(List<PersonId> ids, Optional<MunicipalityCode> viewer) {
        var found = new HashMap<PersonId, PersonDetails>();
        people.among(ids)
                .forEach((id, person) ->
                        person.details().filter(d -> d.isShownTo(viewer)).ifPresent(d -> found.put(id, d)));
        return found;
    }

    private static void person(
            @Nullable PersonDetails details,
            String number,
            String school,
            MunicipalityCode municipality,
            String role,
            Table table)
            throws IOException {
        if (details == null) return;
        table.row(List.of(
                number,
                school,
                municipality.value(),
                details.name(),
                details.email(),
                details.title().orElse(""),
                role,
                details.language() == Language.EN ? "en" : "da"));
    }

    private void page(Optional<MunicipalityCode> of, Each each) throws IOException {
        var after = Optional.<String>empty();
        while (true) {
            var some = schools.page(Schools.Query.all(of, after, AT_ONCE));
            if (!some.isEmpty()) each.write(some);
            if (some.size() < AT_ONCE) return;
            after = Optional.of(some.getLast().number().value());
        }
    }

    private static List<String> cells(School school) {
        var facts = school.facts();
        return List.of(
                school.number().value(),
                facts.name(),
                facts.municipality().value(),
                Headings.of(facts.kind()),
                facts.main().map(SchoolNumber::value).orElse(""),
                facts.highestGrade().map(String::valueOf).orElse(""),
                Headings.of(facts.ownership()),
                facts.opened().map(LocalDate::toString).orElse(""),
                state(school.state()),
                school.state().ended().map(LocalDate::toString).orElse(""),
                school.state().mergedInto().map(SchoolNumber::value).orElse(""));
    }

    private static String state(SchoolState state) {
        return switch (state) {
            case SchoolState.Open _ -> "Åben";
            case SchoolState.Closed _ -> "Lukket";
            case SchoolState.Merged _ -> "Sammenlagt";
        };
    }
}
