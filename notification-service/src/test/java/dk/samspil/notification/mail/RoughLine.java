package dk.samspil.notification.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A line to a mail server that breaks at the end of a mail, as somebody decides anew for each. */
final class RoughLine implements AutoCloseable {
    private static final String END = "\r\n.\r\n";

    private final ServerSocket entrance;
    private final int server;
    private final Supplier<Break> breaks;

    /** What becomes of the line at the end of a mail. */
    enum Break {
        NONE,
        /** The server never sees the end. */
        BEFORE_THE_END,
        /** The server has the mail, and nobody hears of it. */
        AFTER_THE_END
    }

    RoughLine(int server, Supplier<Break> breaks) throws IOException {
        this.server = server;
        this.breaks = breaks;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
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
        while (!entrance.isClosed()) {
            try {
                var client = entrance.accept();
                Thread.ofVirtual().start(() -> connect(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        try (client;
                var onward = new Socket(InetAddress.getLoopbackAddress(), server)) {
            var deaf = new AtomicBoolean();
            var back = Thread.ofVirtual().start(() -> copyBack(onward, client, deaf));
            forward(client.getInputStream(), onward.getOutputStream(), deaf);
            onward.shutdownOutput();
            back.join();
        } catch (IOException gone) {
            // as a line that breaks, or a server that is away
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void forward(InputStream client, OutputStream server, AtomicBoolean deaf) throws IOException {
        var buffer = new byte[8192];
        var seen = "";
        for (int n = client.read(buffer); n >= 0; n = client.read(buffer)) {
            seen = tail(seen + new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
            var how = seen.endsWith(END) ? breaks.get() : Break.NONE;
            if (how == Break.BEFORE_THE_END) throw new IOException("broken");
            if (how == Break.AFTER_THE_END) deaf.set(true);
            server.write(buffer, 0, n);
        }
    }

    private static void copyBack(Socket onward, Socket client, AtomicBoolean deaf) {
        try (client) {
            var buffer = new byte[8192];
            var server = onward.getInputStream();
            for (int n = server.read(buffer); n >= 0 && !deaf.get(); n = server.read(buffer)) {
                client.getOutputStream().write(buffer, 0, n);
            }
        } catch (IOException gone) {
            // as wanted
        }
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - END.length()));
    }
}
