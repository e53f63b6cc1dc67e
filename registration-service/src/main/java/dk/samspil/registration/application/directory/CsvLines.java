package dk.samspil.registration.application.directory;

import dk.samspil.registration.domain.directory.Fault.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a file by RFC 4180, one at a time and never more of a cell than a cell may have, so that a quote which is
 * not closed costs no memory. Lines may end as on any system.
 */
final class CsvLines {
    static final int LONGEST_CELL = 2_000;
    private static final int END = -1;
    private static final char QUOTE = '"';

    private final BufferedReader in;
    private final char delimiter;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private List<CsvLine.Flaw> flaws = new ArrayList<>();
    private int line = 1;

    CsvLines(BufferedReader in, char delimiter) {
        this.in = in;
        this.delimiter = delimiter;
    }

    /** The next row that says anything; empty at the end of the file. */
    Optional<CsvLine> next() throws IOException {
        while (true) {
            var begun = line;
            cells = new ArrayList<>();
            flaws = new ArrayList<>();
            if (!readLine()) return Optional.empty();
            var read = new CsvLine(begun, cells, flaws);
            if (!read.isBlank()) return Optional.of(read);
        }
    }

    private boolean readLine() throws IOException {
        var c = in.read();
        if (c == END) return false;
        while (true) {
            c = c == QUOTE ? quoted() : plain(c);
            endCell();
            if (c == delimiter) {
                c = in.read();
                continue;
            }
            if (c != END) endLine(c);
            return true;
        }
    }

    /** @return what comes behind the cell */
    private int plain(int first) throws IOException {
        var c = first;
        while (!endsCell(c)) {
            keep(c);
            c = in.read();
        }
        return c;
    }

    private int quoted() throws IOException {
        var before = 0;
        while (true) {
            var c = in.read();
            if (c == END) {
                flaw(Reason.UNCLOSED_QUOTE);
                return END;
            }
            if (c == QUOTE) {
                var behind = in.read();
                if (behind != QUOTE) return endsCell(behind) ? behind : stray(behind);
            }
            if (c == '\r' || (c == '\n' && before != '\r')) line++;
            keep(c);
            before = c;
        }
    }

    private int stray(int first) throws IOException {
        flaw(Reason.STRAY_QUOTE);
        return plain(first);
    }

    private boolean endsCell(int c) {
        return c == END || c == delimiter || c == '\r' || c == '\n';
    }

    private void endLine(int c) throws IOException {
        line++;
        if (c != '\r') return;
        in.mark(1);
        if (in.read() != '\n') in.reset();
    }

    private void keep(int c) {
        if (cell.length() < LONGEST_CELL) cell.append((char) c);
        else flaw(Reason.TOO_LONG);
    }

    private void endCell() {
        var text = cell.toString();
        cell.setLength(0);
        if (text.indexOf(Encoding.UNDECODABLE) >= 0) flaw(Reason.UNDECODABLE);
        cells.add(text);
    }

    /** The first of a cell counts. */
    private void flaw(Reason reason) {
        var column = cells.size() + 1;
        if (flaws.isEmpty() || flaws.getLast().column() != column) flaws.add(new CsvLine.Flaw(column, reason));
    }
}
