package dk.samspil.registration.persistence.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.registration.Sample;
import dk.samspil.registration.application.directory.Chunk;
import dk.samspil.registration.application.directory.Staged;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.Fault;
import dk.samspil.registration.domain.directory.ImportId;
import dk.samspil.registration.domain.directory.RowResult;
import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.persistence.OnMongo;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MongoStagedRowsIT {
    private static final ImportId FILE = new ImportId("a".repeat(26));
    private static final PersonId ERASED = Sample.person('e');
    private static final PersonId OTHER = Sample.person('f');

    private final MongoStagedRows rows = new MongoStagedRows(OnMongo.fresh().database());

    @Test
    void forgetsSomebodyInAllChunksAndNothingElse() {
        var leaders = new Staged.LeadersEntry(new SchoolNumber("461001"), List.of(ERASED, OTHER));
        rows.keep(chunk(0, List.of(named(ERASED), named(OTHER), leaders)));
        rows.keep(chunk(1, List.of(named(ERASED))));
        rows.keep(chunk(2, List.of(named(OTHER))));

        rows.forget(ERASED);
        rows.forget(ERASED);

        assertThat(asked(0)).containsExactly(named(OTHER), leaders);
        assertThat(asked(1)).isEmpty();
        assertThat(asked(2)).containsExactly(named(OTHER));
    }

    @Test
    void findsWhatIsBehindALineWithoutWhatItAsksFor() {
        rows.keep(chunk(0, List.of(named(OTHER))));
        rows.keep(chunk(1, List.of(named(OTHER))));
        rows.keep(chunk(10, List.of(named(OTHER))));

        assertThat(rows.firstBehind(FILE, 0)).hasValueSatisfying(c -> {
            assertThat(c.number()).isZero();
            assertThat(c.rows()).isEmpty();
            assertThat(c.results()).hasSize(2);
        });
        assertThat(rows.firstBehind(FILE, 2).map(Chunk::number)).contains(0);
        assertThat(rows.firstBehind(FILE, 3).map(Chunk::number)).contains(1);
        assertThat(rows.firstBehind(FILE, 5).map(Chunk::number)).contains(10);
        assertThat(rows.firstBehind(FILE, 23)).isEmpty();
        assertThat(rows.firstBehind(new ImportId("b".repeat(26)), 0)).isEmpty();
    }

    private List<Staged> asked(int number) {
        return rows.find(FILE, number).orElseThrow().rows();
    }

    private static Staged named(PersonId person) {
        return new Staged.PersonEntry(
                person, Sample.details("leder", Sample.municipality(1)), Instant.parse("2015-08-01T00:00:00Z"));
    }

    /** Of two lines: the first of the file is a heading. */
    private static Chunk chunk(int number, List<Staged> asked) {
        var line = 2 + 2 * number;
        return new Chunk(
                FILE,
                number,
                Instant.parse("2015-08-01T00:00:00Z"),
                asked,
                List.of(
                        new RowResult(line, RowResult.Outcome.NEW, "461001", List.of()),
                        new RowResult(line + 1, RowResult.Outcome.FAULTY, "", List.of())),
                List.of(new Fault(line + 1, 1, "Navn", Fault.Reason.UNKNOWN_SCHOOL)));
    }
}
