package dk.samspil.registration.web.tables;

import dk.samspil.kit.tables.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A spreadsheet (Office Open XML) of one sheet. Texts are texts there, whatever they begin with. */
public final class SheetTable implements Table {
    private static final int ROWS_HELD = 500;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    public SheetTable(OutputStream out) {
        book = new Workbook(out, "Samspil", "1.0");
        sheet = book.newWorksheet("Samspil");
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Integer number) sheet.value(row, column, number);
            else sheet.value(row, column, String.valueOf(cells.get(column)));
        }
        row++;
        if (row % ROWS_HELD == 0) sheet.flush();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
