package dk.samspil.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** The broker alone in its process. */
final class BrokerProcess {

    private BrokerProcess() {}

    // The broker lives as long as the process, which the test kills.
    @SuppressWarnings("resource")
    static void main(String[] args) throws IOException {
        EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]));
        broker.create(Topic.all());
        System.out.println("port " + broker.port());
    }
}
