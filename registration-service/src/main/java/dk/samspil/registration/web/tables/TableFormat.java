package dk.samspil.registration.web.tables;

import dk.samspil.kit.tables.CsvTable;
import dk.samspil.kit.tables.Table;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** In which form a table is taken home. */
public enum TableFormat {
    CSV("text/csv;charset=utf-8", "text/csv"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;
    private final String accepted;

    TableFormat(String contentType, String accepted) {
        this.contentType = contentType;
        this.accepted = accepted;
    }

    /** By its name, or by what the caller accepts; empty for neither, which is JSON. */
    public static Optional<TableFormat> of(Optional<String> name, Optional<String> accept) {
        if (name.isPresent()) {
            return Stream.of(values())
                    .filter(f -> f.ending().equals(name.get()))
                    .findFirst();
        }
        return accept.flatMap(
                a -> Stream.of(values()).filter(f -> a.contains(f.accepted)).findFirst());
    }

    /** Begins a file that is the answer. What it holds may be personal and is kept by nobody in between. */
    public Table open(HttpServletResponse response, String name) throws IOException {
        response.setContentType(contentType);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + ending())
                        .build()
                        .toString());
        return this == CSV ? new CsvTable(response.getOutputStream()) : new SheetTable(response.getOutputStream());
    }

    private String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
