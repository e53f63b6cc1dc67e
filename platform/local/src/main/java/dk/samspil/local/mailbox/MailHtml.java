package dk.samspil.local.mailbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** The mailbox for people: a list, and one mail with its HTML where no script of it can run. */
final class MailHtml {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Europe/Copenhagen"));
    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
            <meta name="viewport" content="width=device-width">
            <style>
            body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:64rem;padding:0 1rem;color:#1a1a1a}
            table{border-collapse:collapse;width:100%%}th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #ccc}
            th{white-space:nowrap;vertical-align:top}a{color:#0059b3}pre{white-space:pre-wrap;background:#f5f5f5;padding:1rem}
            iframe{width:100%%;height:40rem;border:1px solid #ccc}
            </style></head><body><main><h1>%1$s</h1>%2$s</main></body></html>
            """;

    private MailHtml() {}

    static String list(List<Mail> all, int start, int limit) {
        String rows = all.stream().skip(start).limit(limit).map(MailHtml::row).collect(Collectors.joining());
        String older =
                start + limit < all.size() ? "<p><a href=\"/?start=" + (start + limit) + "\">Older mails</a></p>" : "";
        String count = "<p>" + all.size() + (all.size() == 1 ? " mail" : " mails") + "</p>";
        return PAGE.formatted(
                "Mailbox",
                count + "<table><thead><tr><th>Time</th><th>To</th><th>Subject</th></tr></thead><tbody>" + rows
                        + "</tbody></table>" + older);
    }

    static String mail(Mail mail) {
        MailHead head = mail.head();
        MailBody body = mail.body();
        String html = body.html().isEmpty()
                ? ""
                : "<h2>HTML</h2><iframe sandbox title=\"HTML of the mail\" srcdoc=\"" + escaped(body.html())
                        + "\"></iframe>";
        String rows = field("From", people(head.from()))
                + field("To", people(head.to()))
                + field("Time", TIME.format(mail.arrived()))
                + field("Message-ID", head.messageId());
        return PAGE.formatted(
                head.subject().isEmpty() ? "(no subject)" : escaped(head.subject()),
                "<p><a href=\"/\">All mails</a> · <a href=\"/api/v1/message/" + mail.id() + "/raw\">Raw</a></p><table>"
                        + rows + "</table><h2>Text</h2><pre>" + escaped(body.text()) + "</pre>" + html);
    }

    private static String row(Mail mail) {
        String subject =
                mail.head().subject().isEmpty() ? "(no subject)" : mail.head().subject();
        return "<tr><td>" + TIME.format(mail.arrived()) + "</td><td>"
                + escaped(people(mail.head().to())) + "</td><td><a href=\"/mail/" + mail.id() + "\">"
                + escaped(subject) + "</a></td></tr>";
    }

    private static String field(String name, String value) {
        return "<tr><th scope=\"row\">" + name + "</th><td>" + escaped(value) + "</td></tr>";
    }

    private static String people(List<MailHead.Address> addresses) {
        return addresses.stream()
                .map(a -> a.name().isEmpty() ? a.address() : a.name() + " <" + a.address() + ">")
                .collect(Collectors.joining(", "));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
