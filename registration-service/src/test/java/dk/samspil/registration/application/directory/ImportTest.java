package dk.samspil.registration.application.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.application.people.ErasePerson;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.Counts;
import dk.samspil.registration.domain.directory.ImportState;
import dk.samspil.registration.domain.directory.MunicipalityContacts;
import dk.samspil.registration.domain.directory.RowResult;
import dk.samspil.registration.domain.directory.RowResult.Outcome;
import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.domain.directory.SchoolState;
import dk.samspil.registration.domain.directory.Shape;
import dk.samspil.registration.domain.people.ErasureReason;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    static final String REGISTER =
            "institution_no,name,municipality_code,unit_kind,main_institution_no,highest_grade,ownership\n";
    private static final String SCHOOLS = REGISTER + """
            461001,"Skolen ved Åen, Odense",0461,main,,9,municipal
            461002,Afdeling Øst,0461,department,461001,6,municipal
            101001,Københavns Skole,0101,school,,10,state_self_governing
            """;
    private static final String CONTACTS = """
            Institutionsnummer;Skole;Kommune;Navn;E-mail;Stilling;Rolle
            461001;Skolen ved Åen;;Karen Eksempel;karen@odense.example;Skoleleder;Skoleleder
            461002;Afdeling Øst;;Karen Eksempel;karen@odense.example;Skoleleder;Skoleleder
            461001;Skolen ved Åen;;Bo Eksempel;bo@odense.example;;
            ;;Odense;Hanne Eksempel;hanne@odense.example;Skolechef;
            ;;461;Per Eksempel;per@odense.example;Konsulent;Forvaltning
            """.replace("\n", "\r\n");

    private final InMemoryDirectory directory = new InMemoryDirectory();

    @Test
    void theRegistersShapeIsPreviewedThenCarriedOut() {
        var brought = directory.bring(SCHOOLS);

        assertThat(brought.shape()).isEqualTo(Shape.SCHOOLS);
        assertThat(brought.state()).isEqualTo(ImportState.READY);
        assertThat(brought.counts()).isEqualTo(new Counts(3, 3, 0, 0, 0, 0, 0));
        assertThat(brought.reading().delimiter()).isEqualTo(',');
        assertThat(directory.schools.states()).isEmpty();

        var done = directory.apply(brought);

        assertThat(done.done()).isEqualTo(done.total()).isEqualTo(3);
        assertThat(directory.school("461001").facts().name()).isEqualTo("Skolen ved Åen, Odense");
        assertThat(directory.school("461002").facts().main()).contains(new SchoolNumber("461001"));
        assertThat(directory.school("101001").facts().highestGrade()).contains(10);
        assertThat(directory.schools.events()).hasSize(3);
        assertThat(directory.rows.of(done.id()))
                .allSatisfy(c -> assertThat(c.rows()).isEmpty());
    }

    @Test
    void broughtAgainNothingChanges() {
        directory.apply(directory.bring(SCHOOLS));
        directory.apply(directory.bring(CONTACTS.getBytes(WINDOWS), Optional.empty()));
        var schools = List.copyOf(directory.schools.states());
        var events = directory.schools.events().size();
        var told = directory.office.people.events().size();

        var again = directory.apply(directory.bring(SCHOOLS));
        var contactsAgain = directory.apply(directory.bring(CONTACTS));

        assertThat(again.counts()).isEqualTo(new Counts(3, 0, 0, 3, 0, 0, 0));
        assertThat(contactsAgain.counts()).isEqualTo(new Counts(5, 0, 0, 5, 0, 0, 0));
        assertThat(directory.schools.states()).containsExactlyInAnyOrderElementsOf(schools);
        assertThat(directory.schools.events()).hasSize(events);
        assertThat(directory.office.people.events()).hasSize(told);
        assertThat(directory.contacts.events()).hasSize(1);
    }

    @Test
    void contactsInAMunicipalitysShapeBecomePeopleOnce() {
        directory.apply(directory.bring(SCHOOLS));

        var brought = directory.bring(CONTACTS.getBytes(WINDOWS), Optional.of(new MunicipalityCode("0461")));
        assertThat(brought.reading().charset()).isEqualTo("windows-1252");
        directory.apply(brought);

        assertThat(directory.office.people.states()).hasSize(4);
        assertThat(directory.school("461001").leaders())
                .containsExactly(id("karen@odense.example"), id("bo@odense.example"));
        assertThat(directory.school("461002").leaders()).containsExactly(id("karen@odense.example"));
        assertThat(directory.contacts.all())
                .containsExactly(new MunicipalityContacts(
                        new MunicipalityCode("0461"),
                        Optional.of(id("hanne@odense.example")),
                        List.of(id("per@odense.example"))));
    }

    @Test
    void thoseAFileNamesTakeThePlaceOfThoseBefore() {
        directory.apply(directory.bring(SCHOOLS));
        directory.apply(directory.bring(CONTACTS));

        var next = directory.bring("""
                Institutionsnummer;Navn;E-mail
                461001;Ny Leder;ny@odense.example
                """);
        assertThat(next.counts()).isEqualTo(new Counts(1, 1, 0, 0, 0, 2, 0));
        directory.apply(next);

        assertThat(directory.school("461001").leaders()).containsExactly(id("ny@odense.example"));
        assertThat(directory.school("461002").leaders()).containsExactly(id("karen@odense.example"));
        assertThat(directory.contacts.all().getFirst().head()).isPresent();
    }

    @Test
    void whatAFileDoesNotSayStaysAsItIs() {
        directory.apply(directory.bring(SCHOOLS));

        var file = directory.bring("""
                Inst.nr.;Skolenavn;Kommune
                461001;Ny Skole;Odense
                """);

        assertThat(directory.results(file))
                .containsExactly(new RowResult(2, Outcome.CHANGED, "461001", List.of("name")));
        directory.apply(file);
        assertThat(directory.school("461001").facts().highestGrade()).contains(9);
    }

    @Test
    void mergersAndClosuresComeByFile() {
        directory.apply(directory.bring(SCHOOLS));
        var columns = "Institutionsnummer;Navn;Kommunekode;Status;Ophørt;Lagt sammen med\n";

        var file = directory.bring(columns + """
                461002;Afdeling Øst;461;Sammenlagt;01-08-2015;461001
                101001;Københavns Skole;0101;Nedlagt;1.8.2015;
                """);

        assertThat(file.counts()).isEqualTo(new Counts(2, 0, 2, 0, 2, 0, 0));
        directory.apply(file);
        var day = LocalDate.of(2015, 8, 1);
        assertThat(directory.school("461002").state())
                .isEqualTo(new SchoolState.Merged(new SchoolNumber("461001"), day, Optional.empty()));
        assertThat(directory.school("101001").state()).isEqualTo(new SchoolState.Closed(day, Optional.empty()));

        directory.apply(directory.bring(SCHOOLS));
        assertThat(directory.school("461002").state().isOpen()).isFalse();

        directory.apply(directory.bring(columns + "461002;Afdeling Øst;0461;Åben;;\n"));
        assertThat(directory.school("461002").state().isOpen()).isTrue();
    }

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    /** A crash at any row: what was carried out stays, and the rest follows, each row once. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aChunkThatWasCarriedOutInPartComesToTheSame(long seed) {
        var brought = directory.bring(SCHOOLS);
        var rows = new ArrayList<>(
                directory.rows.find(brought.id(), 0).orElseThrow().rows());
        Collections.shuffle(rows, new Random(seed));
        var before = rows.subList(0, (int) (seed % (rows.size() + 1)));
        before.forEach(row -> Cause.onlyOnce().run(() -> directory.each.handle(row)));

        directory.apply(brought);

        assertThat(directory.schools.states()).as("seed %d", seed).hasSize(3);
        assertThat(directory.schools.events()).as("seed %d", seed).hasSize(3);
    }

    @Test
    void aFailingRowIsTriedAgainUntilAllOfTheFileIsThere() {
        var brought = directory.bring(REGISTER + rows(1_200));
        var failing = new CarryOutChunk(directory.imports, directory.rows, directory.each, directory.office.clock);
        assertThat(brought.chunks()).isEqualTo(3);

        var done = directory.apply(brought);
        Cause.onlyOnce().run(() -> failing.handle(brought.id(), 1));

        assertThat(done.done()).isEqualTo(1_200);
        assertThat(directory.schools.events()).hasSize(1_200);
    }

    @Test
    void aChunkThatIsGoneIsNoSilentSuccess() {
        var brought = directory.bring(SCHOOLS);
        var empty = new InMemoryRows();
        var carryOut = new CarryOutChunk(directory.imports, empty, directory.each, directory.office.clock);
        directory.imports.put(brought.id(), brought.started(directory.office.clock.instant()));

        assertThatThrownBy(() -> Cause.onlyOnce().run(() -> carryOut.handle(brought.id(), 0)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameCommandBringsOneImport() {
        var first = directory.bring(SCHOOLS);

        assertThat(directory.bring(first.id(), SCHOOLS.getBytes(WINDOWS), Optional.empty()))
                .isEqualTo(first);
        directory.apply(first);
        assertThat(directory.start(first)).isEqualTo(CarryOutImport.Answer.ALREADY_STARTED);
    }

    @Test
    void nobodyComesBackForADayAndTheRowsAreForgotten() {
        var brought = directory.bring(SCHOOLS);
        directory.office.clock.move(Duration.ofDays(40));
        directory.system.move(Duration.ofHours(23));
        discardOld();
        assertThat(directory.now(brought).state()).isEqualTo(ImportState.READY);

        directory.system.move(Duration.ofHours(2));
        discardOld();

        assertThat(directory.now(brought).state()).isEqualTo(ImportState.DISCARDED);
        assertThat(directory.rows.of(brought.id()))
                .allSatisfy(c -> assertThat(c.rows()).isEmpty());
        assertThat(directory.start(brought)).isEqualTo(CarryOutImport.Answer.IMPORT_DISCARDED);
    }

    @Test
    void whoeverIsErasedIsForgottenByWhatWasBroughtAndTheRestIsCarriedOut() {
        directory.apply(directory.bring(SCHOOLS));
        directory.apply(directory.bring(CONTACTS));
        var brought = directory.bring(CONTACTS.replace("Konsulent", "Chefkonsulent"));
        var karen = id("karen@odense.example");

        Cause.onlyOnce()
                .run(() -> new ErasePerson(
                                directory.office.people,
                                directory.office.calls,
                                directory.office.clock,
                                InstantSource.system())
                        .handle(new ErasePerson.Command(karen, ErasureReason.OWN_WISH, "coordinator")));

        Awaitility.await()
                .untilAsserted(() -> assertThat(directory
                                .rows
                                .of(brought.id())
                                .flatMap(c -> c.rows().stream())
                                .filter(Staged.PersonEntry.class::isInstance))
                        .hasSize(3)
                        .noneMatch(r -> r instanceof Staged.PersonEntry p && p.id().equals(karen)));
        var done = directory.apply(brought);
        assertThat(done.done()).isEqualTo(done.total());
        assertThat(directory.office.people.find(karen).orElseThrow().state().isErased())
                .isTrue();
        assertThat(directory.office.people.find(id("per@odense.example")))
                .hasValueSatisfying(p ->
                        assertThat(p.state().details().orElseThrow().title()).contains("Chefkonsulent"));
    }

    @Test
    void aMunicipalityIsNotToldWhetherAnAddressOfOthersIsKnown() {
        directory.apply(directory.bring(SCHOOLS));
        directory.apply(directory.bring("Institutionsnummer;Navn;E-mail\n101001;Ida;ida@kbh.example\n"));
        var file = "Institutionsnummer;Navn;E-mail\n461001;Ida;ida@kbh.example\n461001;Ny;ny@kbh.example\n"
                .getBytes(WINDOWS);
        var odense = Optional.of(new MunicipalityCode("0461"));

        var brought = directory.bring(file, odense);

        assertThat(directory.results(brought))
                .extracting(RowResult::outcome, RowResult::fields)
                .containsOnly(tuple(Outcome.NEW, List.of()))
                .hasSize(2);
        directory.apply(brought);
        assertThat(directory.results(directory.bring(file, odense)))
                .extracting(RowResult::outcome)
                .containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED);
    }

    @Test
    void tooManyRowsAreOneFault() {
        var file = directory.bring(
                REGISTER + rows(FileReading.MOST_ROWS) + "999999,En for meget,0101,school,,9,municipal\n");

        assertThat(file.counts().faulty()).isEqualTo(1);
        assertThat(file.counts().added()).isEqualTo(FileReading.MOST_ROWS);
    }

    private void discardOld() {
        Cause.timer("discard-imports").run(directory.discard::handleOld);
    }

    private PersonId id(String email) {
        return directory.ids.of(email);
    }

    static String rows(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("%06d,Skole nummer %d,0101,school,,9,municipal\n".formatted(200_000 + i, i));
        }
        return text.toString();
    }
}
