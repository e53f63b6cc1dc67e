package dk.samspil.bench.flow;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/**
 * A PostgreSQL of its own. What it has committed survives the kill of its process and not the loss of power: the promise
 * of the embedded store.
 */
final class Postgres implements AutoCloseable {
    private static final int CONNECTIONS = 64;

    private final EmbeddedPostgres server;
    private final HikariDataSource connections;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
        this.connections = new HikariDataSource();
        connections.setDataSource(server.getPostgresDatabase());
        connections.setMaximumPoolSize(CONNECTIONS);
    }

    /** @throws IOException where it can't run, say for want of binaries for this machine */
    static Postgres start() throws IOException {
        return new Postgres(EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "off")
                .start());
    }

    HikariDataSource connections() {
        return connections;
    }

    void execute(String statement) {
        try (var connection = connections.getConnection();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    @Override
    public void close() {
        connections.close();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
