package dk.samspil.kit.audit;

import dk.samspil.kit.tables.CsvTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Rows for a spreadsheet. */
final class AuditCsv {
    private static final List<String> COLUMNS = List.of(
            "id",
            "at",
            "businessTime",
            "who",
            "roles",
            "municipality",
            "operation",
            "about",
            "made",
            "outcome",
            "status",
            "code",
            "correlation",
            "command",
            "repeat");
    private static final int AT_ONCE = 500;

    private AuditCsv() {}

    /** Writes all that the query finds, page by page, however many there are. */
    static void write(AuditRows rows, AuditQuery query, HttpServletResponse response) throws IOException {
        var next = query;
        var page = rows.find(next, AT_ONCE);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"");
        try (var table = new CsvTable(response.getOutputStream())) {
            table.row(COLUMNS);
            while (!page.isEmpty()) {
                for (var row : page) table.row(cells(AuditView.of(row)));
                next = next.after(page.getLast().id());
                page = page.size() < AT_ONCE ? List.of() : rows.find(next, AT_ONCE);
            }
        }
    }

    private static List<String> cells(AuditView row) {
        return List.of(
                row.id(),
                row.at().toString(),
                row.businessTime().toString(),
                row.who(),
                String.join(" ", row.roles()),
                text(row.municipality()),
                row.operation(),
                row.about().entrySet().stream().map(AuditCsv::named).collect(Collectors.joining(" ")),
                text(row.made()),
                row.outcome(),
                text(row.status()),
                text(row.code()),
                row.correlation(),
                row.command(),
                row.repeat() ? "yes" : "no");
    }

    private static String named(Map.Entry<String, String> variable) {
        return variable.getKey() + "=" + variable.getValue();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
