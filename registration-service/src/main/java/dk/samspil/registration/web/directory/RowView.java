package dk.samspil.registration.web.directory;

import dk.samspil.registration.domain.directory.RowResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file comes to.
 *
 * @param subject the number of its school or the code of its municipality
 * @param fields what changes
 */
record RowView(int line, String outcome, @Nullable String subject, List<String> fields, List<FaultView> faults) {

    static RowView of(RowResult result, List<FaultView> faults) {
        return new RowView(
                result.line(),
                DirectoryNames.of(result.outcome()),
                result.subject().isEmpty() ? null : result.subject(),
                result.fields(),
                faults);
    }
}
