package dk.samspil.registration.application.directory;

import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.directory.Fault;
import dk.samspil.registration.domain.directory.Fault.Reason;
import dk.samspil.registration.domain.directory.Reading;
import dk.samspil.registration.domain.directory.Shape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one file, as often as needed: its characters, its headings, then its rows some hundred at a time. */
final class FileReading {
    static final int MOST_ROWS = 100_000;
    private static final String DELIMITERS = ";,\t";
    private static final int LONGEST_HEADINGS = 10_000;
    private static final char FIRST = ';';

    private final Source file;
    private final StageImport.Directory directory;
    private final Optional<MunicipalityCode> scope;
    private final Encoding encoding;
    private final char delimiter;
    private Layout layout = new Layout(Shape.UNKNOWN, Map.of(), 0);

    FileReading(Source file, StageImport.Directory directory, Optional<MunicipalityCode> scope) throws IOException {
        this.file = file;
        this.directory = directory;
        this.scope = scope;
        this.encoding = Encoding.of(file);
        this.delimiter = delimiter();
    }

    Shape shape() {
        return layout.shape();
    }

    Reading reading() {
        return new Reading(encoding.charset().name(), delimiter, layout.understood(), layout.ignored());
    }

    void examine(Findings findings) throws IOException {
        var faults = new ArrayList<Fault>();
        readHeadings(faults);
        if (faults.isEmpty()) {
            var examination = examination();
            batches(findings, batch -> {
                examination.examine(batch, findings);
                findings.keep();
            });
            if (findings.counts().faulty() == 0) examination.end(findings);
        } else {
            findings.wrong(faults.getFirst().line(), faults);
        }
        findings.keep();
    }

    private void readHeadings(List<Fault> faults) throws IOException {
        try (var in = encoding.reader(file)) {
            var headings = new CsvLines(in, delimiter).next();
            if (headings.isEmpty()) faults.add(Fault.ofRow(1, Reason.EMPTY_FILE));
            else layout = Layout.of(headings.get(), faults);
        }
        if (layout.shape() == Shape.SCHOOLS && scope.isPresent()) {
            faults.add(Fault.ofRow(1, Reason.NOT_YOURS_TO_IMPORT));
        }
    }

    private Examination examination() throws IOException {
        if (layout.shape() == Shape.CONTACTS) {
            return new ContactExamination(
                    directory.schools(),
                    directory.contacts(),
                    directory.people(),
                    directory.ids(),
                    directory.municipalities(),
                    scope);
        }
        return new SchoolExamination(directory.schools(), directory.municipalities(), mergers());
    }

    /** Which schools the file holds and which it merges, before any of its rows is judged. */
    private Mergers mergers() throws IOException {
        var mergers = new Mergers(directory.schools());
        try (var in = encoding.reader(file)) {
            var lines = new CsvLines(in, delimiter);
            var _ = lines.next();
            var rows = 0;
            for (var line = lines.next(); line.isPresent() && rows < MOST_ROWS; line = lines.next(), rows++) {
                var row = new RowReader(layout, line.get(), directory.rules());
                var entry = new SchoolRow(row).read(directory.municipalities());
                row.school(Column.NUMBER)
                        .ifPresent(number -> mergers.add(number, entry.flatMap(Staged.SchoolEntry::state)));
            }
        }
        return mergers;
    }

    private void batches(Findings findings, Consumer<List<RowReader>> each) throws IOException {
        try (var in = encoding.reader(file)) {
            var lines = new CsvLines(in, delimiter);
            var _ = lines.next();
            var batch = new ArrayList<RowReader>(Chunk.MOST);
            var rows = 0;
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                if (rows++ == MOST_ROWS) {
                    findings.wrong(
                            line.get().number(), List.of(Fault.ofRow(line.get().number(), Reason.TOO_MANY_ROWS)));
                    break;
                }
                batch.add(new RowReader(layout, line.get(), directory.rules()));
                if (batch.size() == Chunk.MOST) {
                    each.accept(batch);
                    batch.clear();
                }
            }
            if (!batch.isEmpty()) each.accept(batch);
        }
    }

    /** The one that is most frequent in the headings. */
    private char delimiter() throws IOException {
        var counts = new int[DELIMITERS.length()];
        try (var in = encoding.reader(file)) {
            for (int i = 0, c = in.read();
                    i < LONGEST_HEADINGS && c >= 0 && c != '\n' && c != '\r';
                    i++, c = in.read()) {
                var at = DELIMITERS.indexOf(c);
                if (at >= 0) counts[at]++;
            }
        }
        var best = FIRST;
        for (int i = 0, most = 0; i < counts.length; i++) {
            if (counts[i] > most) {
                most = counts[i];
                best = DELIMITERS.charAt(i);
            }
        }
        return best;
    }
}
