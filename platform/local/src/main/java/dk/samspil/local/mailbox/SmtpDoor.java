package dk.samspil.local.mailbox;

import java.io.IOException;
import java.net.InetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** Takes mails by SMTP; 250 means that the mail is on disk. */
final class SmtpDoor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpDoor.class);
    private static final int TRY_AGAIN = 451;
    private static final int MAX_BYTES = 20 << 20;

    private final SMTPServer server;

    SmtpDoor(MailFolder folder, int port) {
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Samspil mailbox")
                .maxConnections(256)
                .maxMessageSize(MAX_BYTES)
                .hideTLS()
                .messageHandler((context, from, to, mail) -> keep(folder, mail))
                .build();
    }

    void open() {
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void keep(MailFolder folder, byte[] mail) throws RejectException {
        try {
            folder.keep(mail);
        } catch (IOException e) {
            LOG.error("a mail could not be kept", e);
            throw new RejectException(TRY_AGAIN, "the mail could not be written, try again later");
        }
    }
}
