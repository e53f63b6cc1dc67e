package dk.samspil.registration.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.kit.tables.CsvTable;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.application.directory.InMemoryDirectory;
import dk.samspil.registration.application.directory.Staged;
import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.Ownership;
import dk.samspil.registration.domain.directory.SchoolFacts;
import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.domain.directory.SchoolState;
import dk.samspil.registration.domain.directory.UnitKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** S6: what is exported comes back without a change, and no cell of it is taken for a formula. */
class ExportsTest {
    private static final String LETTERS = "='+-@;,\"aæøåÅ 1€\uFF1D";
    private static final List<String> CODES = List.of("0101", "0461", "0751");
    private static final Set<String> ALL = Set.of("kind", "main", "grade", "ownership", "opened");

    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final Exports exports = new Exports(directory.schools, directory.contacts, directory.office.people);

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void comesBackWithoutAChange(long seed) throws IOException {
        fill(new Random(seed));
        var schools = List.copyOf(directory.schools.states());
        var people = List.copyOf(directory.office.people.states());

        var schoolsBack = directory.bring(exported(false), Optional.empty());
        assertThat(directory.faults(schoolsBack)).as("seed %d", seed).isEmpty();
        assertThat(schoolsBack.counts().unchanged()).as("seed %d", seed).isEqualTo(schools.size());
        var contactsBack = directory.bring(exported(true), Optional.empty());
        assertThat(directory.faults(contactsBack)).as("seed %d", seed).isEmpty();
        assertThat(contactsBack.counts().unchanged())
                .as("seed %d", seed)
                .isEqualTo(contactsBack.counts().rows())
                .isPositive();
        assertThat(contactsBack.counts().released()).as("seed %d", seed).isZero();
        var events = directory.schools.events().size();
        directory.apply(schoolsBack);
        directory.apply(contactsBack);

        assertThat(directory.schools.states()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(schools);
        assertThat(directory.office.people.states()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(people);
        assertThat(directory.schools.events()).as("seed %d", seed).hasSize(events);
    }

    @Test
    void opensInASpreadsheetAsDanesHaveIt() throws IOException {
        school("461001", "=HYPERLINK(\"http://bad.example\")", new SchoolState.Open());

        var text = new String(exported(false), StandardCharsets.UTF_8);

        assertThat(text)
                .startsWith("\uFEFFInstitutionsnummer;Navn;Kommunekode;Enhedsart;Hovedinstitution;Højeste klassetrin;")
                .contains("461001;\"'=HYPERLINK(\"\"http://bad.example\"\")\";0461;Skole;;9;Kommunal;;Åben;;\r\n");
    }

    @Test
    void aMunicipalitySeesNobodyOfAnother() throws IOException {
        school("461001", "Skolen", new SchoolState.Open());
        var own = person("own@aarhus.example", CODES.get(1));
        var foreign = person("foreign@odense.example", CODES.get(0));
        handle(new Staged.LeadersEntry(new SchoolNumber("461001"), List.of(own, foreign)));
        handle(new Staged.ContactsEntry(
                new MunicipalityCode(CODES.get(1)), Optional.of(foreign), Optional.of(List.of(own, foreign))));
        var out = new ByteArrayOutputStream();
        try (var table = new CsvTable(out)) {
            exports.contacts(Optional.of(new MunicipalityCode(CODES.get(1))), table);
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("own@aarhus.example")
                .doesNotContain("foreign@odense.example");
        assertThat(new String(exported(true), StandardCharsets.UTF_8)).contains("foreign@odense.example");
    }

    private PersonId person(String email, String municipality) {
        var id = directory.ids.of(email);
        handle(new Staged.PersonEntry(
                id,
                new PersonDetails(
                        "Navn", email, Optional.empty(), Optional.of(new MunicipalityCode(municipality)), Language.DA),
                Instant.now()));
        return id;
    }

    private void fill(Random random) {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            var number = "%06d".formatted(100_000 + 1_000 * i + random.nextInt(1_000));
            school(number, name(random), state(random, numbers));
            numbers.add(number);
            var leaders = new ArrayList<PersonId>();
            for (int p = random.nextInt(3); p > 0; p--) leaders.add(person(random, random.nextInt(20)));
            handle(new Staged.LeadersEntry(new SchoolNumber(number), leaders));
        }
        for (var code : CODES) {
            handle(new Staged.ContactsEntry(
                    new MunicipalityCode(code),
                    Optional.of(person(random, random.nextInt(20))),
                    Optional.of(List.of(person(random, random.nextInt(20))))));
        }
    }

    private void school(String number, String name, SchoolState state) {
        var facts = new SchoolFacts(
                name,
                new MunicipalityCode(CODES.get(Integer.parseInt(number) % 2 == 0 ? 0 : 1)),
                UnitKind.SCHOOL,
                Optional.empty(),
                Optional.of(9),
                Ownership.MUNICIPAL,
                Optional.empty());
        handle(new Staged.SchoolEntry(new SchoolNumber(number), facts, ALL, Optional.of(state)));
    }

    private static SchoolState state(Random random, List<String> others) {
        var day = LocalDate.of(2015, 8, 1).plusDays(random.nextInt(1_000));
        return switch (random.nextInt(others.isEmpty() ? 2 : 3)) {
            case 0 -> new SchoolState.Open();
            case 1 -> new SchoolState.Closed(day, Optional.of("a reason"));
            default ->
                new SchoolState.Merged(
                        new SchoolNumber(others.get(random.nextInt(others.size()))), day, Optional.empty());
        };
    }

    /** The same person is called the same each time. */
    private PersonId person(Random random, int number) {
        var email = "p" + number + "@kommune.example";
        var id = directory.ids.of(email);
        if (directory.office.people.find(id).isPresent()) return id;
        handle(new Staged.PersonEntry(
                id,
                new PersonDetails(
                        name(random),
                        email,
                        random.nextBoolean() ? Optional.of(name(random)) : Optional.empty(),
                        Optional.of(new MunicipalityCode(CODES.get(random.nextInt(3)))),
                        random.nextBoolean() ? Language.DA : Language.EN),
                Instant.now()));
        return id;
    }

    private static String name(Random random) {
        var text = random.ints(1 + random.nextInt(8), 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining())
                .strip();
        return text.isEmpty() ? "x" : text;
    }

    private void handle(Staged row) {
        Cause.onlyOnce().run(() -> directory.each.handle(row));
    }

    private byte[] exported(boolean contacts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = new CsvTable(out)) {
            if (contacts) exports.contacts(Optional.empty(), table);
            else exports.schools(Optional.empty(), table);
        }
        return out.toByteArray();
    }
}
