package dk.samspil.registration.application.directory;

import dk.samspil.kit.reference.Municipalities;
import dk.samspil.registration.EdgeTextRules;
import dk.samspil.registration.HmacPersonIds;
import dk.samspil.registration.application.InMemoryOffice;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.ImportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Examines a file, forgetting each chunk as it comes, as if a store had taken it. */
public final class LargeFile {
    private LargeFile() {}

    public static void main(String[] arguments) throws IOException {
        var path = Path.of(arguments[0]);
        var directory = new InMemoryDirectory();
        var sink = new Sink();
        var findings = new Findings(new ImportId("a".repeat(26)), Instant.EPOCH, sink);
        var against = new StageImport.Directory(
                directory.schools,
                directory.contacts,
                new InMemoryOffice().people,
                new HmacPersonIds("a secret of tests"),
                new KnownMunicipalities(new Municipalities()),
                new EdgeTextRules());
        new FileReading(() -> Files.newInputStream(path), against, Optional.empty()).examine(findings);
        var counts = findings.counts();
        System.out.println("rows " + counts.rows() + " added " + counts.added() + " faulty " + counts.faulty()
                + " largest " + sink.largest);
    }

    private static final class Sink implements StagedRows {
        private int largest;

        @Override
        public void keep(Chunk chunk) {
            largest = Math.max(largest, chunk.results().size());
        }

        @Override
        public Optional<Chunk> find(ImportId file, int number) {
            return Optional.empty();
        }

        @Override
        public void forgetRows(ImportId file, int number) {
            // nothing is kept
        }

        @Override
        public void forgetRows(ImportId file) {
            // nothing is kept
        }

        @Override
        public Optional<Chunk> firstBehind(ImportId file, int line) {
            return Optional.empty();
        }

        @Override
        public void forget(PersonId person) {
            // nothing is kept
        }

        @Override
        public List<ImportId> withRowsBefore(Instant time) {
            return List.of();
        }
    }
}
