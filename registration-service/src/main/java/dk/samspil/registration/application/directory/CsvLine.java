package dk.samspil.registration.application.directory;

import java.util.List;

/**
 * A row of a file as it stands there.
 *
 * @param number of the line on which it begins, from 1
 * @param flaws what could not be read of it, at most one for each cell
 */
record CsvLine(int number, List<String> cells, List<Flaw> flaws) {
    CsvLine {
        cells = List.copyOf(cells);
        flaws = List.copyOf(flaws);
    }

    /** @param column from 1 */
    record Flaw(int column, dk.samspil.registration.domain.directory.Fault.Reason reason) {}

    boolean isBlank() {
        return flaws.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
