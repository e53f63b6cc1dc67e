package dk.samspil.bench.fanout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that takes everything, and counts by Message-ID. */
final class Receiver implements AutoCloseable {
    private static final long PATIENCE_MINUTES = 10;
    private static final Pattern MESSAGE_ID = Pattern.compile("\r\nMessage-ID:\\s*(<[^>]+>)", Pattern.CASE_INSENSITIVE);

    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final AtomicInteger copies = new AtomicInteger();
    private final SMTPServer server;
    private volatile CountDownLatch awaited = new CountDownLatch(0);

    Receiver() {
        server = SMTPServer.port(0)
                .hostName("receiver.example")
                .simpleMessageListener(new SimpleMessageListener() {
                    @Override
                    public boolean accept(String from, String recipient) {
                        return true;
                    }

                    @Override
                    public void deliver(String from, String recipient, InputStream data) throws IOException {
                        take(new String(data.readAllBytes(), StandardCharsets.US_ASCII));
                    }
                })
                .build();
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    /** From now on so many are expected. */
    void expect(int mails) {
        ids.clear();
        copies.set(0);
        awaited = new CountDownLatch(mails);
    }

    /** @throws IllegalStateException if they do not come, or one comes twice */
    void await() throws InterruptedException {
        if (!awaited.await(PATIENCE_MINUTES, TimeUnit.MINUTES))
            throw new IllegalStateException(awaited.getCount() + " mails did not arrive");
        if (copies.get() != ids.size()) throw new IllegalStateException("a mail arrived twice");
    }

    private void take(String mail) {
        var id = MESSAGE_ID.matcher(mail);
        if (!id.find()) throw new IllegalStateException("a mail has no Message-ID");
        ids.add(id.group(1));
        copies.incrementAndGet();
        awaited.countDown();
    }

    @Override
    public void close() {
        server.stop();
    }
}
