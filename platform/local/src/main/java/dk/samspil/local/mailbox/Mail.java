package dk.samspil.local.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** One kept mail; its head is read once, its body each time that it is asked for. */
final class Mail {

    private static final Session NO_SESSION = Session.getInstance(new Properties());

    private final String id;
    private final Path file;
    private volatile @Nullable MailHead head;

    Mail(String id, Path file) {
        this.id = id;
        this.file = file;
    }

    String id() {
        return id;
    }

    Instant arrived() {
        return Instant.ofEpochMilli(Long.parseLong(id.substring(0, id.indexOf('-'))));
    }

    byte[] raw() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    MailHead head() {
        MailHead known = head;
        if (known == null) {
            known = MailHead.of(raw());
            head = known;
        }
        return known;
    }

    MailBody body() {
        return MailBody.of(parse(raw()));
    }

    static MimeMessage parse(byte[] raw) {
        try {
            return new MimeMessage(NO_SESSION, new ByteArrayInputStream(raw));
        } catch (MessagingException e) {
            throw new IllegalArgumentException("not a mail", e);
        }
    }
}
