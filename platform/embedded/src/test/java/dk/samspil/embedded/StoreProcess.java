package dk.samspil.embedded;

import java.nio.file.Path;

/** The store alone in its process. */
final class StoreProcess {

    private StoreProcess() {}

    // The store lives as long as the process, which the test kills.
    @SuppressWarnings("resource")
    static void main(String[] args) {
        EmbeddedStore store = EmbeddedStore.start(Path.of(args[0]));
        System.out.println("port " + store.port());
    }
}
