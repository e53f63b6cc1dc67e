package dk.samspil.messaging.consume;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The published language as it lies on the class path: a JSON Schema per type of event, read when the first event of the type comes. */
public final class Schemas {
    // Without this a format is a remark: any text would pass for a time.
    private static final SchemaRegistryConfig FORMATS_COUNT =
            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();

    /** Schemas say where their events are published, too. */
    private static final Dialect OURS = Dialect.builder(Dialects.getDraft202012())
            .keyword(new AnnotationKeyword("x-topic"))
            .keyword(new AnnotationKeyword("x-key"))
            .build();

    private final SchemaRegistry registry =
            SchemaRegistry.withDialect(OURS, builder -> builder.schemaRegistryConfig(FORMATS_COUNT));
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
