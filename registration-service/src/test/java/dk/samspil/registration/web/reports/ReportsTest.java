package dk.samspil.registration.web.reports;

import static dk.samspil.registration.Sample.municipality;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dk.samspil.kit.reference.Municipalities;
import dk.samspil.kit.reference.Regions;
import dk.samspil.kit.tables.CsvTable;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.HmacPersonIds;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.InMemoryOffice;
import dk.samspil.registration.application.directory.InMemoryDirectory;
import dk.samspil.registration.application.reports.ReportApplications;
import dk.samspil.registration.application.reports.ReportParticipants;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.Size;
import dk.samspil.registration.web.tables.SheetTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportsTest {
    /** One of the largest. */
    private static final MunicipalityCode COPENHAGEN = municipality(1);

    /** One of middle size. */
    private static final MunicipalityCode FREDERIKSBERG = municipality(47);

    private static final ReportWords DANISH = new ReportWords(false);

    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final InMemoryOffice memory = directory.office;
    private final ReportTables tables = new ReportTables(new Municipalities(), new Regions());
    private final ReportApplications applications = new ReportApplications(
            memory.office.standings,
            new Regions(),
            m -> Size.of(new Municipalities().find(m.value()).orElseThrow().inhabitants()));
    private final ReportParticipants participants =
            new ReportParticipants(memory.office.standings, memory.people, directory.schools);

    @BeforeEach
    void applied() {
        memory.office.open(Admission.FIRST_COME, 1);
        memory.office.apply(COPENHAGEN);
        memory.office.apply(FREDERIKSBERG);
        memory.office.awaitState(FREDERIKSBERG, ApplicationState.WAITING);
        directory.apply(directory.bring("""
                Institutionsnummer;Navn;Kommunekode
                101777;Ledet Skole;0101
                """));
        directory.apply(directory.bring("""
                Institutionsnummer;Navn;E-mail
                101777;leder af 0101;leder@0101.example
                """));
    }

    @Test
    void countsByRegionThemeAndSize() {
        var groups = applications.handle(Sample.CALL);

        assertThat(total(groups, ReportApplications.Grouping.ALL)).isEqualTo(2);
        assertThat(total(groups, ReportApplications.Grouping.REGION)).isEqualTo(2);
        assertThat(total(groups, ReportApplications.Grouping.SIZE)).isEqualTo(2);
        assertThat(groups)
                .filteredOn(g -> g.key().equals("dialog"))
                .singleElement()
                .satisfies(theme -> {
                    assertThat(theme.of(ApplicationState.JOINED)).isEqualTo(1);
                    assertThat(theme.of(ApplicationState.WAITING)).isEqualTo(1);
                });
        assertThat(groups)
                .filteredOn(g -> g.grouping() == ReportApplications.Grouping.REGION)
                .hasSize(5);
        assertThat(groups)
                .filteredOn(g -> g.key().equals("LARGE"))
                .singleElement()
                .satisfies(g -> assertThat(g.total()).isEqualTo(2));
    }

    @Test
    void listsThoseWhoTakePartForWhoHasJoined() {
        var entries = participants.handle(Sample.CALL);

        assertThat(entries)
                .hasSize(2)
                .allSatisfy(e -> assertThat(e.municipality()).isEqualTo(COPENHAGEN));
        assertThat(entries.getFirst().contact()).isTrue();
        assertThat(entries.getLast().details().map(PersonDetails::name)).contains("leder af 0101");
        assertThat(entries.getLast().schools())
                .extracting(s -> s.facts().name())
                .containsExactly("Ledet Skole");
    }

    @Test
    void writesNoFormulaIntoCsv() throws IOException {
        renamed("=HYPERLINK(\"http://bad.example\";\"klik\")");
        var out = new ByteArrayOutputStream();
        try (var table = new CsvTable(out)) {
            tables.writeParticipants(participants.handle(Sample.CALL), DANISH, table);
        }

        var rows =
                CsvReader.builder()
                        .fieldSeparator(';')
                        .ofCsvRecord(out.toString(StandardCharsets.UTF_8).substring(1))
                        .stream()
                        .toList();
        assertThat(rows.getFirst().getFields()).startsWith("Kommunekode", "Kommune", "Region", "Navn", "Rolle");
        assertThat(rows.get(1).getField(3)).isEqualTo("'=HYPERLINK(\"http://bad.example\";\"klik\")");
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.getFields())
                        .allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)^[=+\\-@\\t\\r].*")));
    }

    @Test
    void writesTextsAsTextsIntoASpreadsheet() throws IOException {
        renamed("=1+1");
        var out = new ByteArrayOutputStream();
        try (var table = new SheetTable(out)) {
            tables.writeParticipants(participants.handle(Sample.CALL), DANISH, table);
        }

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
                var rows = book.getFirstSheet().openStream()) {
            var cell = rows.skip(1).findFirst().orElseThrow().getCell(3);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.asString()).isEqualTo("=1+1");
            assertThat(cell.getFormula()).isNull();
        }
    }

    @Test
    void countsAreNumbersInASpreadsheet() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = new SheetTable(out)) {
            tables.write(applications.handle(Sample.CALL), new ReportWords(true), table);
        }

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
                var rows = book.getFirstSheet().openStream()) {
            var all = rows.toList();
            assertThat(all.getFirst().getCell(0).asString()).isEqualTo("By");
            assertThat(all.get(1).getCell(2).asNumber().intValue()).isEqualTo(2);
        }
    }

    private void renamed(String name) {
        var details =
                new PersonDetails(name, "chef@0101.example", Optional.empty(), Optional.of(COPENHAGEN), Language.DA);
        var ids = new HmacPersonIds("a secret of tests");
        Cause.onlyOnce().run(() -> directory.record.handle(ids.of("chef@0101.example"), details, Instant.now()));
    }

    private static int total(List<ReportApplications.Group> groups, ReportApplications.Grouping grouping) {
        return groups.stream()
                .filter(g -> g.grouping() == grouping)
                .mapToInt(ReportApplications.Group::total)
                .sum();
    }
}
