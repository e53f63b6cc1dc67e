package dk.samspil.local.mailbox;

import java.io.IOException;
import java.nio.file.Path;

/** Takes every mail by SMTP, keeps it on disk, and shows it as a page and as Mailpit's JSON. */
public final class Mailbox implements AutoCloseable {

    private final SmtpDoor smtp;
    private final MailPages pages;

    private Mailbox(SmtpDoor smtp, MailPages pages) {
        this.smtp = smtp;
        this.pages = pages;
    }

    /** Port 0 takes a free one. */
    public static Mailbox start(Path folder, int smtpPort, int pagePort) throws IOException {
        MailFolder mails = new MailFolder(folder);
        Mailbox mailbox = new Mailbox(new SmtpDoor(mails, smtpPort), new MailPages(mails, pagePort));
        mailbox.smtp.open();
        mailbox.pages.open();
        return mailbox;
    }

    public int smtpPort() {
        return smtp.port();
    }

    public int pagePort() {
        return pages.port();
    }

    @Override
    public void close() {
        smtp.close();
        pages.close();
    }
}
