package dk.samspil.registration.application.directory;

import dk.samspil.kit.reference.Municipalities;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.registration.EdgeTextRules;
import dk.samspil.registration.HmacPersonIds;
import dk.samspil.registration.MovingClock;
import dk.samspil.registration.application.InMemoryOffice;
import dk.samspil.registration.application.RecordPerson;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.ContactsNews;
import dk.samspil.registration.domain.directory.Fault;
import dk.samspil.registration.domain.directory.Import;
import dk.samspil.registration.domain.directory.ImportId;
import dk.samspil.registration.domain.directory.ImportNews;
import dk.samspil.registration.domain.directory.ImportState;
import dk.samspil.registration.domain.directory.MunicipalityContacts;
import dk.samspil.registration.domain.directory.RowResult;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.directory.SchoolNews;
import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.messaging.directory.ContactsEvents;
import dk.samspil.registration.messaging.directory.DirectorySteps;
import dk.samspil.registration.messaging.directory.ImportEvents;
import dk.samspil.registration.messaging.directory.SchoolEvents;
import dk.samspil.testkit.InMemoryAggregates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** The directory's use cases on stores in memory. */
public final class InMemoryDirectory {
    public final InMemoryOffice office = new InMemoryOffice();
    public final InMemorySchools schools = new InMemorySchools(office.clock);
    public final InMemoryContacts contacts = new InMemoryContacts(office.clock);
    public final InMemoryImports imports = new InMemoryImports(office.clock);
    public final InMemoryRows rows = office.rows;
    public final MovingClock system = new MovingClock(Instant.now());
    public final HmacPersonIds ids = new HmacPersonIds("a secret of tests");
    public final RecordPerson record = new RecordPerson(office.people, ids, office.clock);
    public final CarryOutRow each = new CarryOutRow(schools, contacts, record);
    public final CarryOutChunk carryOutChunk = new CarryOutChunk(imports, rows, each, office.clock);
    public final DiscardImports discard = new DiscardImports(imports, rows, office.clock, system);
    private final StageImport stage = new StageImport(
            imports,
            rows,
            new StageImport.Directory(
                    schools,
                    contacts,
                    office.people,
                    ids,
                    new KnownMunicipalities(new Municipalities()),
                    new EdgeTextRules()),
            office.clock,
            system);
    private int files;

    public InMemoryDirectory() {
        imports.useSteps(Steps.of(DirectorySteps.of(carryOutChunk)));
        schools.useSteps(office.office.steps);
        contacts.useSteps(office.office.steps);
    }

    public Import bring(String text) {
        return bring(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    public Import bring(byte[] file, Optional<MunicipalityCode> scope) {
        var number = Integer.toString(files++, 6);
        var id = new ImportId(
                "a".repeat(26 - number.length()) + number.replace('0', 'x').replace('1', 'y'));
        return bring(id, file, scope);
    }

    public Import bring(ImportId id, byte[] file, Optional<MunicipalityCode> scope) {
        var command = new StageImport.Command(id, () -> new ByteArrayInputStream(file), scope, "tester");
        try {
            Cause.onlyOnce().<StageImport.Brought, IOException>call(() -> stage.handle(command));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return imports.find(id).orElseThrow().state();
    }

    public CarryOutImport.Answer start(Import file) {
        return Cause.onlyOnce()
                .<CarryOutImport.Answer, RuntimeException>call(
                        () -> new CarryOutImport(imports, office.clock).handle(file.id()));
    }

    /** Carries out a file in which nothing is wrong. */
    public Import apply(Import file) {
        start(file);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(2))
                .until(() -> now(file).state() == ImportState.DONE);
        return now(file);
    }

    public Import now(Import file) {
        return imports.find(file.id()).orElseThrow().state();
    }

    public School school(String number) {
        return schools.find(new SchoolNumber(number)).orElseThrow().state();
    }

    public List<Fault> faults(Import file) {
        return rows.of(file.id()).flatMap(c -> c.faults().stream()).toList();
    }

    public List<RowResult> results(Import file) {
        return rows.of(file.id()).flatMap(c -> c.results().stream()).toList();
    }

    /** Schools in memory. */
    public static final class InMemorySchools extends InMemoryAggregates<SchoolNumber, School, SchoolNews>
            implements Schools {
        InMemorySchools(Clock clock) {
            super("schools", SchoolNumber::value, new SchoolEvents(), clock);
        }

        @Override
        public Map<SchoolNumber, School> among(Collection<SchoolNumber> numbers) {
            return states().stream()
                    .filter(s -> numbers.contains(s.number()))
                    .collect(Collectors.toMap(School::number, Function.identity()));
        }

        @Override
        public List<School> ledBy(PersonId person) {
            return states().stream().filter(s -> s.leaders().contains(person)).toList();
        }

        @Override
        public List<School> page(Query query) {
            return states().stream()
                    .filter(s -> query.municipality()
                            .map(m -> m.equals(s.facts().municipality()))
                            .orElse(true))
                    .filter(s -> query.after()
                            .map(a -> s.number().value().compareTo(a) > 0)
                            .orElse(true))
                    .sorted(Comparator.comparing(School::number))
                    .limit(query.limit())
                    .toList();
        }
    }

    /** Contacts in memory. */
    public static final class InMemoryContacts
            extends InMemoryAggregates<MunicipalityCode, MunicipalityContacts, ContactsNews> implements AllContacts {
        InMemoryContacts(Clock clock) {
            super("contacts", MunicipalityCode::value, new ContactsEvents(), clock);
        }

        @Override
        public List<MunicipalityContacts> all() {
            return states().stream()
                    .sorted(Comparator.comparing(MunicipalityContacts::municipality))
                    .toList();
        }
    }

    /** Imports in memory. */
    public static final class InMemoryImports extends InMemoryAggregates<ImportId, Import, ImportNews>
            implements Imports {
        InMemoryImports(Clock clock) {
            super("imports", ImportId::value, new ImportEvents(), clock);
        }

        @Override
        public List<Import> latest(Optional<MunicipalityCode> scope, int limit) {
            return states().stream().limit(limit).toList();
        }
    }
}
