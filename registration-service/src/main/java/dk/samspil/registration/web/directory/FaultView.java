package dk.samspil.registration.web.directory;

import dk.samspil.registration.domain.directory.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row, without the value.
 *
 * @param line where the row begins, from 1
 * @param column its place in the row, from 1; nothing where it is the row as a whole
 * @param heading what the column is called with us
 * @param code stable, for programs
 */
record FaultView(
        int line, @Nullable Integer column, @Nullable String heading, String code, String da, String en) {

    static FaultView of(Fault fault) {
        return new FaultView(
                fault.line(),
                fault.column() == 0 ? null : fault.column(),
                fault.heading().isEmpty() ? null : fault.heading(),
                fault.reason().name(),
                FaultTexts.da(fault.reason()),
                FaultTexts.en(fault.reason()));
    }
}
