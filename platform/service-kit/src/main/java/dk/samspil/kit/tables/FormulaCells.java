package dk.samspil.kit.tables;

/**
 * Keeps a spreadsheet from calculating with what is text: a cell that it would take for a formula gets an apostrophe
 * before it, and loses it when it comes back. A cell that itself begins with an apostrophe gets one too where taking
 * it away would else change it, so that every text comes back as it was.
 */
public final class FormulaCells {
    private static final char APOSTROPHE = '\'';
    /** Also the full-width forms, which some spreadsheets take for the same. */
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaCells() {}

    /** As it is written into a file. */
    public static String neutralised(String text) {
        return text.isEmpty() || !isTouched(text.charAt(0)) ? text : APOSTROPHE + text;
    }

    /** As it was before it was written into a file. */
    public static String restored(String cell) {
        return cell.length() > 1 && cell.charAt(0) == APOSTROPHE && isTouched(cell.charAt(1))
                ? cell.substring(1)
                : cell;
    }

    private static boolean isTouched(char first) {
        return first == APOSTROPHE || BEGINNINGS.indexOf(first) >= 0;
    }
}
