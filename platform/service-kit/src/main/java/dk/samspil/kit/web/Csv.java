package dk.samspil.kit.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a table for spreadsheets as Danes have them: UTF-8 with a mark, semicolons, and no cell that a spreadsheet
 * would take for a formula.
 */
public final class Csv {
    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";

    private final OutputStream out;

    /** Begins with the names of the columns. */
    public Csv(OutputStream out, List<String> columns) throws IOException {
        this.out = out;
        out.write(MARK.getBytes(StandardCharsets.UTF_8));
        line(columns);
    }

    public void line(List<String> cells) throws IOException {
        var line = cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", END));
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    static String cell(String value) {
        var harmless = isFormula(value) ? "'" + value : value;
        return harmless.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r')
                ? "\"" + harmless.replace("\"", "\"\"") + "\""
                : harmless;
    }

    /** What a spreadsheet may calculate, also behind white space. */
    private static boolean isFormula(String value) {
        var text = value.stripLeading();
        return (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0)
                || value.startsWith("\t")
                || value.startsWith("\r");
    }
}
