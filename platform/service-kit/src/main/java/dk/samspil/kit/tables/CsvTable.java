package dk.samspil.kit.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** As a Danish Excel opens it by itself: UTF-8 with a mark, semicolons; and no cell that it would calculate. */
public final class CsvTable implements Table {
    private static final char MARK = '\uFEFF';

    private final CsvWriter rows;

    public CsvTable(OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(MARK);
        rows = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    @Override
    public void row(List<?> cells) {
        rows.writeRecord(cells.stream().map(CsvTable::cell).toList());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static String cell(Object cell) {
        return cell instanceof Integer number ? number.toString() : FormulaCells.neutralised(String.valueOf(cell));
    }
}
