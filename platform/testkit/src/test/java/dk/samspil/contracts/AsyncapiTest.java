package dk.samspil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.samspil.messaging.kafka.CloudEvents;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.testkit.Contracts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document says what is so, and is one by the standard's own schema. */
class AsyncapiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @BeforeAll
    static void renew() throws IOException {
        if (Generated.ASYNCAPI.isWanted()) Generated.ASYNCAPI.write(Asyncapi.document());
    }

    @Test
    void isUpToDate() throws IOException {
        if (Generated.ASYNCAPI.isWanted()) return;
        assertThat(Generated.ASYNCAPI.kept())
                .as("asyncapi.json is not what the schemas say. To renew it: %s", Generated.ASYNCAPI.howToRenew())
                .isEqualTo(Generated.text(Asyncapi.document()));
    }

    @Test
    void isValidByTheStandard() throws IOException {
        try (InputStream standard =
                Objects.requireNonNull(AsyncapiTest.class.getResourceAsStream("/asyncapi/3.0.0.json"))) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(standard);
            assertThat(schema.validate(Asyncapi.document())).isEmpty();
            var incomplete = Asyncapi.document();
            incomplete.remove("info");
            assertThat(schema.validate(incomplete)).isNotEmpty();
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var document = Asyncapi.document();
        assertThat(document.findValuesAsString("$ref"))
                .hasSizeGreaterThan(50)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    /** What is said of the headers is so for a record as it is sent. */
    @ParameterizedTest
    @MethodSource("types")
    void theHeadersAreThoseThatAreSent(String type) {
        var schema = Contracts.schema(type);
        var entry = new OutboxEntry(
                1,
                17,
                OutboxEntry.Kind.EVENT,
                schema.path("x-topic").asString(""),
                type,
                "key",
                "municipality=0461",
                "0af76519-16cd",
                "/registration/calls/cccccccccccccccccccccccc22/16",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                Instant.parse("2014-09-01T10:00:00Z"),
                Instant.EPOCH,
                new byte[0]);
        var headers = JSON.createObjectNode();
        CloudEvents.record("/registration", "calls", "cccccccccccccccccccccccc22", entry)
                .headers()
                .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));

        var expected = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Contracts.headers());

        assertThat(expected.validate((JsonNode) headers)).isEmpty();
        assertThat(Contracts.headers().path("properties").propertyNames()).containsAll(headers.propertyNames());
    }

    static List<String> types() {
        return Contracts.types();
    }
}
