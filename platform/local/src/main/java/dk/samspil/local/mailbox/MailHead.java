package dk.samspil.local.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list shows of a mail. */
record MailHead(
        String messageId,
        List<Address> from,
        List<Address> to,
        List<Address> cc,
        List<Address> replyTo,
        String subject,
        int size,
        String snippet) {

    private static final int SNIPPET = 200;

    /** A name may be empty. */
    record Address(String name, String address) {}

    static MailHead of(byte[] raw) {
        MimeMessage message = Mail.parse(raw);
        return new MailHead(
                header(message, "Message-ID").replaceAll("^<|>$", ""),
                addresses(message, "From"),
                addresses(message, "To"),
                addresses(message, "Cc"),
                addresses(message, "Reply-To"),
                decoded(header(message, "Subject")),
                raw.length,
                snippet(MailBody.of(message)));
    }

    private static List<Address> addresses(MimeMessage message, String header) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(header(message, header), false))
                    .map(a -> new Address(orEmpty(a.getPersonal()), orEmpty(a.getAddress())))
                    .toList();
        } catch (AddressException e) {
            return List.of(new Address("", header(message, header)));
        }
    }

    static String header(MimeMessage message, String name) {
        try {
            return orEmpty(message.getHeader(name, ","));
        } catch (MessagingException e) {
            return "";
        }
    }

    static String decoded(String text) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(text));
        } catch (UnsupportedEncodingException e) {
            return text;
        }
    }

    private static String snippet(MailBody body) {
        String text = body.text().replaceAll("\\s+", " ").strip();
        return text.length() <= SNIPPET ? text : text.substring(0, SNIPPET);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
