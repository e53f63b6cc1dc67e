package dk.samspil.registration.application.directory;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.directory.Import;
import dk.samspil.registration.domain.directory.ImportId;
import java.io.IOException;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Reads a file and finds out what it would do, without doing it. However large it is, no more of it is held than some
 * hundred rows, and an id for each person that it names.
 */
public final class StageImport {
    private final Imports imports;
    private final StagedRows rows;
    private final Directory directory;
    private final Clock clock;
    private final InstantSource system;

    public StageImport(Imports imports, StagedRows rows, Directory directory, Clock clock, InstantSource system) {
        this.imports = imports;
        this.rows = rows;
        this.directory = directory;
        this.clock = clock;
        this.system = system;
    }

    /** What a file is examined against. */
    public record Directory(
            Schools schools,
            AllContacts contacts,
            People people,
            PersonIds ids,
            KnownMunicipalities municipalities,
            TextRules rules) {}

    /**
     * @param id derived from the command's own, so that a repeat finds what it has brought
     * @param scope the municipality that the caller may act for; empty for all
     */
    public record Command(ImportId id, Source file, Optional<MunicipalityCode> scope, String by) {}

    /** Which one it is. */
    public record Brought(String file) {}

    public Brought handle(Command command) throws IOException {
        var answer = new Brought(command.id().value());
        if (imports.find(command.id()).isPresent()) return answer;
        var read = read(command);
        return imports.change(
                command.id(),
                Brought.class,
                current -> current.isPresent() ? Change.none(answer) : Change.to(read, read.news(), answer));
    }

    private Import read(Command command) throws IOException {
        var at = clock.instant();
        var findings = new Findings(command.id(), system.instant(), rows);
        var file = new FileReading(command.file(), directory, command.scope());
        file.examine(findings);
        var counts = findings.counts();
        // Nothing will be done with them, and they may hold names.
        if (counts.faulty() > 0) rows.forgetRows(command.id());
        return Import.read(
                command.id(),
                file.shape(),
                command.scope(),
                command.by(),
                at,
                file.reading(),
                counts,
                findings.chunks(),
                findings.total());
    }
}
