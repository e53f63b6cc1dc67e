package dk.samspil.local.mailbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Mails in the shape of Mailpit's interface, version 1. */
final class MailJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MailJson() {}

    static String list(List<Mail> all, int start, int limit) {
        List<Map<String, Object>> page =
                all.stream().skip(start).limit(limit).map(MailJson::summary).toList();
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("total", all.size());
        list.put("unread", all.size());
        list.put("count", page.size());
        list.put("messages_count", all.size());
        list.put("start", start);
        list.put("tags", List.of());
        list.put("messages", page);
        return JSON.writeValueAsString(list);
    }

    static String message(Mail mail) {
        MailBody body = mail.body();
        Map<String, Object> message = addressed(mail);
        message.put("ReturnPath", "");
        message.put("Date", mail.arrived().toString());
        message.put("Tags", List.of());
        message.put("Text", body.text());
        message.put("HTML", body.html());
        message.put("Size", mail.head().size());
        message.put("Inline", List.of());
        message.put(
                "Attachments",
                body.attachments().stream().map(MailJson::attachment).toList());
        return JSON.writeValueAsString(message);
    }

    static String headers(Map<String, List<String>> headers) {
        return JSON.writeValueAsString(headers);
    }

    /** The ids that a deletion names; none means all. */
    static List<String> ids(byte[] body) {
        if (body.length == 0) {
            return List.of();
        }
        return JSON.readTree(body)
                .path("IDs")
                .valueStream()
                .map(id -> id.asString())
                .toList();
    }

    private static Map<String, Object> summary(Mail mail) {
        Map<String, Object> summary = addressed(mail);
        summary.put("Read", false);
        summary.put("Created", mail.arrived().toString());
        summary.put("Tags", List.of());
        summary.put("Size", mail.head().size());
        summary.put("Attachments", 0);
        summary.put("Snippet", mail.head().snippet());
        return summary;
    }

    private static Map<String, Object> addressed(Mail mail) {
        MailHead head = mail.head();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ID", mail.id());
        json.put("MessageID", head.messageId());
        json.put("From", addresses(head.from()).stream().findFirst().orElse(Map.of("Name", "", "Address", "")));
        json.put("To", addresses(head.to()));
        json.put("Cc", addresses(head.cc()));
        json.put("Bcc", List.of());
        json.put("ReplyTo", addresses(head.replyTo()));
        json.put("Subject", head.subject());
        return json;
    }

    private static List<Map<String, String>> addresses(List<MailHead.Address> addresses) {
        return addresses.stream()
                .map(a -> Map.of("Name", a.name(), "Address", a.address()))
                .toList();
    }

    private static Map<String, Object> attachment(MailBody.Attachment attachment) {
        return Map.of(
                "FileName", attachment.fileName(),
                "ContentType", attachment.contentType(),
                "Size", attachment.size());
    }
}
