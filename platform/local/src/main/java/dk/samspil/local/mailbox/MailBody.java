package dk.samspil.local.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The readable parts of a mail: the first text, the first HTML, and what is attached. Absent texts are empty. */
record MailBody(String text, String html, List<Attachment> attachments) {

    record Attachment(String fileName, String contentType, int size) {}

    static MailBody of(MimeMessage message) {
        Collected collected = new Collected();
        try {
            collected.take(message);
        } catch (MessagingException | IOException e) {
            collected.text = "This mail can't be decoded: " + e.getMessage();
        }
        return new MailBody(orEmpty(collected.text), orEmpty(collected.html), List.copyOf(collected.attachments));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static final class Collected {

        private @Nullable String text;
        private @Nullable String html;
        private final List<Attachment> attachments = new ArrayList<>();

        void take(Part part) throws MessagingException, IOException {
            if (part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                attachments.add(new Attachment(orEmpty(part.getFileName()), part.getContentType(), part.getSize()));
            } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart many) {
                for (int i = 0; i < many.getCount(); i++) {
                    BodyPart one = many.getBodyPart(i);
                    take(one);
                }
            } else if (text == null && part.isMimeType("text/plain")) {
                text = String.valueOf(part.getContent());
            } else if (html == null && part.isMimeType("text/html")) {
                html = String.valueOf(part.getContent());
            }
        }
    }
}
