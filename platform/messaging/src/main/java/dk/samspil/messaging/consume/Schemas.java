package dk.samspil.messaging.consume;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The published language as it lies on the class path: a JSON Schema per type of event, read when the first event of the type comes. */
public final class Schemas {
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final ConcurrentHashMap<String, Optional<Schema>> byType = new ConcurrentHashMap<>();

    /** @throws UnprocessableEvent if the data is no JSON, or breaks the schema of the type; the message names no values */
    public void check(String type, byte[] data) {
        byType.computeIfAbsent(type, this::read).ifPresent(schema -> check(type, schema, data));
    }

    private static void check(String type, Schema schema, byte[] data) {
        try {
            var errors = schema.validate(new String(data, StandardCharsets.UTF_8), InputFormat.JSON);
            if (!errors.isEmpty()) {
                throw new UnprocessableEvent(
                        type + " breaks its schema at " + errors.getFirst().getInstanceLocation());
            }
        } catch (UnprocessableEvent e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnprocessableEvent(type + " is not readable as JSON", e);
        }
    }

    private Optional<Schema> read(String type) {
        try (var in = Schemas.class.getResourceAsStream("/contracts/" + type + ".schema.json")) {
            return Optional.ofNullable(in).map(registry::getSchema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
