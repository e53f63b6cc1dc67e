package dk.samspil.notification.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A line to a mail server that breaks, as often as asked, when the end of a mail's content is under way. */
final class TornLine implements AutoCloseable {
    private static final String END = "\r\n.\r\n";

    final AtomicInteger tears = new AtomicInteger();
    private final ServerSocket entrance;
    private final int server;
    private final boolean afterTheServerHasIt;

    TornLine(int server, boolean afterTheServerHasIt) {
        this.server = server;
        this.afterTheServerHasIt = afterTheServerHasIt;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }

    private void accept() {
        try {
            while (true) {
                var client = entrance.accept();
                var onward = new Socket(InetAddress.getLoopbackAddress(), server);
                var torn = new AtomicBoolean();
                Thread.ofVirtual().start(() -> forward(client, onward, torn));
                Thread.ofVirtual().start(() -> back(onward, client, torn));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void forward(Socket client, Socket onward, AtomicBoolean torn) {
        try (client;
                onward) {
            var buffer = new byte[8192];
            var seen = "";
            for (int n = client.getInputStream().read(buffer);
                    n >= 0;
                    n = client.getInputStream().read(buffer)) {
                seen = tail(seen + new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                if (seen.endsWith(END) && tears.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                    if (!afterTheServerHasIt) return;
                    torn.set(true);
                }
                onward.getOutputStream().write(buffer, 0, n);
            }
        } catch (IOException broken) {
            // as wanted
        }
    }

    private static void back(Socket onward, Socket client, AtomicBoolean torn) {
        try (client;
                onward) {
            var buffer = new byte[8192];
            for (int n = onward.getInputStream().read(buffer);
                    n >= 0;
                    n = onward.getInputStream().read(buffer)) {
                if (torn.get()) return;
                client.getOutputStream().write(buffer, 0, n);
            }
        } catch (IOException broken) {
            // as wanted
        }
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - END.length()));
    }
}
