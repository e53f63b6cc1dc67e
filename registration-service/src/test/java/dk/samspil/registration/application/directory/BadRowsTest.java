package dk.samspil.registration.application.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.directory.Fault;
import dk.samspil.registration.domain.directory.Fault.Reason;
import dk.samspil.registration.domain.directory.Import;
import dk.samspil.registration.domain.directory.ImportState;
import dk.samspil.registration.domain.directory.SchoolNumber;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of bad row: told with line, column and reason; and nothing of its file is written. */
class BadRowsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SCHOOLS = "Institutionsnummer;Navn;Kommunekode;Enhedsart;Hovedinstitution;"
            + "Højeste klassetrin;Ejerforhold;Oprettet;Status;Ophørt;Lagt sammen med\n";
    private static final String GOOD_SCHOOL = "461001;Første Skole;0461;skole;;9;kommunal;;;;\n";
    private static final String CONTACTS = "Institutionsnummer;Skole;Kommunekode;Navn;E-mail;Stilling;Rolle;Sprog\n";
    private static final String GOOD_CONTACT =
            "461900;Kendt;;Karen Eksempel;karen@odense.example;Skoleleder;leder;da\n";

    private final InMemoryDirectory directory = new InMemoryDirectory();

    static Stream<Arguments> badSchools() {
        return Stream.of(
                school("a missing number", ";Skole;0461;;;;;;;;", 1, Reason.MISSING),
                school("letters in the number", "46A002;Skole;0461;;;;;;;;", 1, Reason.NOT_A_NUMBER),
                school("a number that is too short", "46102;Skole;0461;;;;;;;;", 1, Reason.WRONG_LENGTH),
                school("a number that came before", "461001;Igen Skole;0461;;;;;;;;", 1, Reason.DUPLICATE),
                school("an unknown municipality", "461002;Skole;0999;;;;;;;;", 3, Reason.UNKNOWN_MUNICIPALITY),
                school("no municipality", "461002;Skole;;;;;;;;;", 3, Reason.MISSING),
                school("a blank name", "461002;   ;0461;;;;;;;;", 2, Reason.MISSING),
                school("a name that is too long", "461002;" + "x".repeat(121) + ";0461;;;;;;;;", 2, Reason.TOO_LONG),
                school("control characters", "461002;Sko\u0007le;0461;;;;;;;;", 2, Reason.CONTROL_CHARACTERS),
                school("a line break", "461002;\"Sko\nle\";0461;;;;;;;;", 2, Reason.CONTROL_CHARACTERS),
                school(
                        "what looks like a CPR number",
                        "461002;Skole 010203-1234;0461;;;;;;;;",
                        2,
                        Reason.LOOKS_LIKE_CPR),
                school("an unknown kind", "461002;Skole;0461;gymnasium;;;;;;;", 4, Reason.UNKNOWN_KIND),
                school(
                        "a main institution that is no number",
                        "461002;Skole;0461;;hoved;;;;;;",
                        5,
                        Reason.NOT_A_NUMBER),
                school("a grade out of range", "461002;Skole;0461;;;11;;;;;", 6, Reason.OUT_OF_RANGE),
                school("an unknown ownership", "461002;Skole;0461;;;;privat;;;;", 7, Reason.UNKNOWN_OWNERSHIP),
                school("an invalid date", "461002;Skole;0461;;;;;31-02-2001;;;", 8, Reason.NOT_A_DATE),
                school("an unknown state", "461002;Skole;0461;;;;;;måske;;", 9, Reason.UNKNOWN_STATE),
                school("closed without a day", "461002;Skole;0461;;;;;;lukket;;", 10, Reason.MISSING),
                school("open and ended", "461002;Skole;0461;;;;;;åben;2015-08-01;", 10, Reason.STILL_OPEN),
                school(
                        "closed before it opened",
                        "461002;Skole;0461;;;;;2001-08-01;lukket;2000-08-01;",
                        10,
                        Reason.BEFORE_OPENING),
                school("merged into nothing", "461002;Skole;0461;;;;;;sammenlagt;2015-08-01;", 11, Reason.MISSING),
                school(
                        "merged into itself",
                        "461002;Skole;0461;;;;;;;2015-08-01;461002",
                        11,
                        Reason.MERGED_INTO_ITSELF),
                school(
                        "merged into an unknown one",
                        "461002;Skole;0461;;;;;;;2015-08-01;461777",
                        11,
                        Reason.UNKNOWN_SCHOOL),
                school("too few columns", "461002;Skole;0461", 0, Reason.TOO_FEW_COLUMNS),
                school("too many columns", "461002;Skole;0461;;;;;;;;;x", 0, Reason.TOO_MANY_COLUMNS),
                school("a quote that is not closed", "461002;\"Skole;0461;;;;;;;;", 2, Reason.UNCLOSED_QUOTE),
                school("something behind a quote", "461002;\"Skole\"n;0461;;;;;;;;", 2, Reason.STRAY_QUOTE));
    }

    static Stream<Arguments> badContacts() {
        return Stream.of(
                contact("no name", "461900;Kendt;;;a@odense.example;;leder;da", 4, Reason.MISSING),
                contact("no address", "461900;Kendt;;Navn;;;leder;da", 5, Reason.MISSING),
                contact(
                        "a bad address",
                        "461900;Kendt;;Navn;navn(at)odense.example;;leder;da",
                        5,
                        Reason.NOT_AN_ADDRESS),
                contact(
                        "an address with another name",
                        "461900;Kendt;;Ole Anden;KAREN@odense.example;;leder;da",
                        4,
                        Reason.ANOTHER_NAME),
                contact("an unknown role", "461900;Kendt;;Navn;a@odense.example;;pedel;da", 7, Reason.UNKNOWN_ROLE),
                contact(
                        "an unknown language",
                        "461900;Kendt;;Navn;a@odense.example;;leder;tysk",
                        8,
                        Reason.UNKNOWN_LANGUAGE),
                contact("an unknown school", "461777;Hvad;;Navn;a@odense.example;;leder;da", 1, Reason.UNKNOWN_SCHOOL),
                contact("a leader of no school", ";;0461;Navn;a@odense.example;;skoleleder;da", 1, Reason.MISSING),
                contact("a head of no municipality", ";;;Navn;a@odense.example;;skolechef;da", 3, Reason.MISSING),
                contact(
                        "a CPR number in a title",
                        "461900;Kendt;;Navn;a@odense.example;0102031234;leder;da",
                        6,
                        Reason.LOOKS_LIKE_CPR));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badSchools")
    void aBadSchoolIsToldWithLineColumnAndReason(String what, String row, int column, Reason reason) {
        var file = directory.bring(SCHOOLS + GOOD_SCHOOL + "\n" + row + (reason == Reason.UNCLOSED_QUOTE ? "" : "\n"));

        assertThat(directory.faults(file)).as(what).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.reason()).isEqualTo(reason);
        });
        assertNothingIsWritten(file);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badContacts")
    void aBadContactIsToldWithLineColumnAndReason(String what, String row, int column, Reason reason) {
        known();

        var file = directory.bring(CONTACTS + GOOD_CONTACT + row + "\n");

        assertThat(directory.faults(file)).as(what).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.reason()).isEqualTo(reason);
        });
        assertNothingIsWritten(file);
        assertThat(directory.office.people.states()).isEmpty();
    }

    @Test
    void mergersThatGoInACircleAreToldOfEachOfThem() {
        var file = directory.bring(SCHOOLS + GOOD_SCHOOL + """
                461002;A;0461;;;;;;;2015-08-01;461003
                461003;B;0461;;;;;;;2015-08-01;461004
                461004;C;0461;;;;;;;2015-08-01;461002
                461005;D;0461;;;;;;;2015-08-01;461001
                """);

        assertThat(directory.faults(file))
                .extracting(Fault::line, Fault::reason)
                .containsExactly(
                        tuple(3, Reason.MERGED_IN_A_CIRCLE),
                        tuple(4, Reason.MERGED_IN_A_CIRCLE),
                        tuple(5, Reason.MERGED_IN_A_CIRCLE));
        assertNothingIsWritten(file);
    }

    @Test
    void aCircleThatWouldBeClosedByAFileIsFound() {
        directory.apply(directory.bring(SCHOOLS + """
                461001;A;0461;;;;;;;;
                461002;B;0461;;;;;;;2015-08-01;461001
                """));

        var file = directory.bring(SCHOOLS + "461001;A;0461;;;;;;;2016-08-01;461002\n");

        assertThat(directory.faults(file)).extracting(Fault::reason).containsExactly(Reason.MERGED_IN_A_CIRCLE);
    }

    @Test
    void bytesThatCantBeDecodedAreToldWhereTheyAre() {
        var text = (SCHOOLS + GOOD_SCHOOL + "461002;B\u00D8lge#;0461;;;;;;;;\n").getBytes(WINDOWS);
        for (int i = 0; i < text.length; i++) if (text[i] == '#') text[i] = (byte) 0x81;

        var file = directory.bring(text, Optional.empty());

        assertThat(file.reading().charset()).isEqualTo("windows-1252");
        assertThat(directory.faults(file)).containsExactly(new Fault(3, 2, "name", Reason.UNDECODABLE));
    }

    @Test
    void everyFaultOfARowIsTold() {
        var file = directory.bring(SCHOOLS + ";;0999;hvad;;99;;;;;\n");

        assertThat(directory.faults(file)).extracting(Fault::column).containsExactlyInAnyOrder(1, 2, 3, 4, 6);
        assertThat(file.counts().faulty()).isEqualTo(1);
    }

    @Test
    void headingsThatAreNotUnderstoodAreFaults() {
        assertThat(reasons("")).containsExactly(Reason.EMPTY_FILE);
        assertThat(reasons("Kantine;Menu\n")).containsExactly(Reason.UNKNOWN_HEADINGS);
        assertThat(reasons("Institutionsnummer;Navn\n")).containsExactly(Reason.MISSING_COLUMN);
        assertThat(reasons("Institutionsnummer;Navn;Navn;Kommunekode\n")).containsExactly(Reason.DUPLICATE_COLUMN);
    }

    @Test
    void aMunicipalityBringsItsOwnContactsOnly() {
        known();
        var scope = Optional.of(new MunicipalityCode("0101"));
        var schools = directory.bring((SCHOOLS + GOOD_SCHOOL).getBytes(WINDOWS), scope);
        var contacts = directory.bring((CONTACTS + GOOD_CONTACT).getBytes(WINDOWS), scope);
        var heads =
                directory.bring((CONTACTS + ";;0461;Navn;a@odense.example;;skolechef;da\n").getBytes(WINDOWS), scope);

        assertThat(directory.faults(schools)).extracting(Fault::reason).containsExactly(Reason.NOT_YOURS_TO_IMPORT);
        assertThat(directory.faults(contacts)).extracting(Fault::reason).containsExactly(Reason.UNKNOWN_SCHOOL);
        assertThat(directory.faults(heads)).extracting(Fault::reason).containsExactly(Reason.UNKNOWN_MUNICIPALITY);
    }

    @Test
    void aSecondHeadOfAMunicipalityIsAFault() {
        var file = directory.bring(CONTACTS + """
                ;;0461;En;en@odense.example;;skolechef;da
                ;;Odense;To;to@odense.example;;skolechef;da
                """);

        assertThat(directory.faults(file)).containsExactly(new Fault(3, 7, "role", Reason.TWO_HEADS));
    }

    private List<Reason> reasons(String text) {
        return directory.faults(directory.bring(text)).stream()
                .map(Fault::reason)
                .toList();
    }

    private void known() {
        directory.apply(directory.bring(SCHOOLS + "461900;Kendt Skole;0461;;;;;;;;\n"));
    }

    private void assertNothingIsWritten(Import file) {
        var before = directory.schools.events().size();
        assertThat(file.state()).isEqualTo(ImportState.FAULTY);
        assertThat(directory.start(file)).isEqualTo(CarryOutImport.Answer.IMPORT_FAULTY);
        assertThat(directory.schools.find(new SchoolNumber("461001"))).isEmpty();
        assertThat(directory.schools.events()).hasSize(before);
        assertThat(directory.rows.of(file.id()))
                .allSatisfy(chunk -> assertThat(chunk.rows()).isEmpty());
    }

    private static Arguments school(String what, String row, int column, Reason reason) {
        return Arguments.of(what, row, column, reason);
    }

    private static Arguments contact(String what, String row, int column, Reason reason) {
        return Arguments.of(what, row, column, reason);
    }
}
