package dk.samspil.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real mail server, independent of what it checks: it counts what it has taken. */
public final class Sink implements AutoCloseable {
    private static final Session SESSION = Session.getInstance(new Properties());

    final List<MimeMessage> taken = new CopyOnWriteArrayList<>();
    final List<String> senders = new CopyOnWriteArrayList<>();

    /** The same, byte by byte. */
    final List<byte[]> raw = new CopyOnWriteArrayList<>();

    final AtomicInteger sessions = new AtomicInteger();

    /** What it refuses, and with what. */
    volatile Refusals refusals = _ -> 0;

    /** The same, before it has heard of the content. */
    volatile Refusals recipientRefusals = _ -> 0;

    /** How it begins what it says when it refuses. */
    volatile String says = "the server";
    /** How long it takes over a mail. */
    volatile Duration delay = Duration.ZERO;

    private final SMTPServer server;

    private Sink(int port, UnaryOperator<SMTPServer.Builder> protection) {
        server = protection
                .apply(SMTPServer.port(port).hostName("sink.example").messageHandlerFactory(this::handler))
                .build();
        server.start();
    }

    /** The code for a recipient's next mail; 0 takes it. */
    @FunctionalInterface
    public interface Refusals {
        int of(String recipient);
    }

    static Sink start() {
        return new Sink(0, plain -> plain);
    }

    static Sink start(int port) {
        return new Sink(port, plain -> plain);
    }

    /** One that knows not every recipient. */
    public static Sink refusing(Refusals recipients) {
        var sink = start();
        sink.recipientRefusals = recipients;
        return sink;
    }

    /** One that offers STARTTLS. */
    static Sink startTls(SSLContext context) {
        return new Sink(0, plain -> plain.enableTLS().startTlsSocketFactory(context));
    }

    /** One that speaks TLS from the first byte. */
    static Sink startImplicitTls(SSLContext context) {
        return new Sink(0, plain -> plain.serverSocketFactory(context));
    }

    public int port() {
        return server.getPortAllocated();
    }

    List<String> messageIds() {
        return taken.stream().map(Sink::messageId).toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether it says that an earlier copy may have arrived. */
    static boolean isRepeat(MimeMessage message) {
        try {
            return message.getHeader("X-Samspil-Repeat", null) != null;
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private MessageHandler handler(MessageContext context) {
        sessions.incrementAndGet();
        return new MessageHandler() {
            private String recipient = "";

            @Override
            public void from(String from) {
                senders.add(from);
            }

            @Override
            public void recipient(String to) throws RejectException {
                recipient = to;
                refuse(recipientRefusals);
            }

            @Override
            public String data(InputStream data) throws RejectException, IOException {
                var bytes = data.readAllBytes();
                pause();
                refuse(refusals);
                raw.add(bytes);
                try {
                    taken.add(new MimeMessage(SESSION, new ByteArrayInputStream(bytes)));
                } catch (MessagingException e) {
                    throw new RejectException(554, "no message");
                }
                return "taken";
            }

            @Override
            public void done() {}

            private void pause() throws IOException {
                try {
                    Thread.sleep(delay);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }

            private void refuse(Refusals by) throws RejectException {
                var code = by.of(recipient);
                if (code != 0) throw new RejectException(code, says + " says no to " + recipient);
            }
        };
    }
}
