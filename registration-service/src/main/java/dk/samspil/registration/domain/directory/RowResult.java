package dk.samspil.registration.domain.directory;

import java.util.List;

/**
 * What a row of the file comes to.
 *
 * @param subject the number of its school or the code of its municipality; empty if that is what is wrong
 * @param fields what changes, by the columns' names with us
 */
public record RowResult(int line, Outcome outcome, String subject, List<String> fields) {
    public RowResult {
        fields = List.copyOf(fields);
    }

    /** In short. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        FAULTY
    }
}
