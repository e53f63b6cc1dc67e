package dk.samspil.registration.domain.directory;

/**
 * What is wrong with a row, without the value.
 *
 * @param line where the row begins in the file, from 1
 * @param column its place in the row, from 1; 0 where it is the row as a whole
 * @param heading the column's name with us; empty where it has none
 */
public record Fault(int line, int column, String heading, Reason reason) {

    /** About a row as a whole. */
    public static Fault ofRow(int line, Reason reason) {
        return new Fault(line, 0, "", reason);
    }

    /** Why. */
    public enum Reason {
        EMPTY_FILE,
        UNKNOWN_HEADINGS,
        MISSING_COLUMN,
        DUPLICATE_COLUMN,
        NOT_YOURS_TO_IMPORT,
        TOO_MANY_ROWS,
        TOO_FEW_COLUMNS,
        TOO_MANY_COLUMNS,
        UNCLOSED_QUOTE,
        STRAY_QUOTE,
        UNDECODABLE,
        MISSING,
        TOO_LONG,
        CONTROL_CHARACTERS,
        LOOKS_LIKE_CPR,
        NOT_A_NUMBER,
        WRONG_LENGTH,
        OUT_OF_RANGE,
        NOT_A_DATE,
        NOT_AN_ADDRESS,
        DUPLICATE,
        ANOTHER_NAME,
        TWO_HEADS,
        UNKNOWN_MUNICIPALITY,
        UNKNOWN_SCHOOL,
        UNKNOWN_KIND,
        UNKNOWN_OWNERSHIP,
        UNKNOWN_STATE,
        UNKNOWN_ROLE,
        UNKNOWN_LANGUAGE,
        BEFORE_OPENING,
        STILL_OPEN,
        MERGED_INTO_ITSELF,
        MERGED_IN_A_CIRCLE
    }
}
