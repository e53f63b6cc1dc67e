package dk.samspil.bench;

import dk.samspil.bench.harness.Surroundings.Infrastructure;
import dk.samspil.bench.infrastructure.EmbeddedInfrastructure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where one benchmark is played: elsewhere, if the user says so, or on a broker and a store started for it. */
final class Place implements AutoCloseable {
    private final Optional<Infrastructure> elsewhere;
    private @Nullable EmbeddedInfrastructure embedded;

    Place(Optional<Infrastructure> elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** Started when it is asked for first. */
    synchronized Infrastructure infrastructure() {
        if (elsewhere.isPresent()) return elsewhere.get();
        if (embedded == null) embedded = EmbeddedInfrastructure.start();
        return embedded.address();
    }

    String database() {
        return elsewhere.map(Infrastructure::database).orElse(EmbeddedInfrastructure.DATABASE);
    }

    @Override
    public synchronized void close() {
        if (embedded != null) embedded.close();
    }
}
