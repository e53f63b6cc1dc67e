package dk.samspil.notification.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A page with the pictures of all mails, one row each. */
final class ContactSheet {

    private ContactSheet() {}

    /** One mail in one language. */
    record Row(String name, String subject, String version) {}

    static String of(List<Row> rows) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>Mails</title>
                <style>
                  body { font: 16px/1.5 system-ui, sans-serif; margin: 24px; background: #ddd; }
                  .row { display: flex; gap: 16px; align-items: flex-start; }
                  img { display: block; border: 1px solid #888; max-width: 100%%; height: auto; }
                </style></head>
                <body><h1>Mails</h1>
                <p>With made-up people. Each at 800 and at 390 px, and at 390 px in dark colours.</p>
                %s
                </body></html>
                """.formatted(rows.stream().map(ContactSheet::row).collect(Collectors.joining("\n")));
    }

    private static String row(Row row) {
        return """
                <section id="%1$s"><h2>%1$s</h2><p>%2$s <small>(%3$s)</small></p>
                <div class="row"><img src="%1$s.desktop.png" alt="%1$s, desktop" loading="lazy">
                <img src="%1$s.phone.png" alt="%1$s, phone" loading="lazy">
                <img src="%1$s.dark.png" alt="%1$s, dark" loading="lazy"></div></section>""".formatted(row.name(), HtmlUtils.htmlEscape(row.subject()), row.version());
    }
}
