package dk.samspil.local.process;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A process that is healthy as soon as it listens. */
final class TinyProcess {

    private TinyProcess() {}

    static void main(String[] arguments) throws Exception {
        System.out.println("WARN listens soon");
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 5);
        server.createContext("/health", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
