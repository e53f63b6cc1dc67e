package dk.samspil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.samspil.testkit.Contracts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published language against that of the last release. */
class ReleasedTest {

    /** Only when somebody releases: what is published from then on binds those who come after. */
    @BeforeAll
    static void release() throws IOException {
        if (!Generated.RELEASED.isWanted()) return;
        var snapshot = JsonMapper.builder().build().createObjectNode();
        for (var type : Contracts.types()) {
            var entry = snapshot.putObject(type);
            entry.set("schema", Contracts.schema(type));
            entry.set("example", Contracts.example(type));
        }
        Generated.RELEASED.write(snapshot);
    }

    @Test
    void nothingBreaks() {
        var now = Contracts.types().stream().collect(Collectors.toMap(Function.identity(), Contracts::schema));

        assertThat(Compatibility.breaks(Contracts.released(), now))
                .as("changes that break consumers: give the event a new version, as the README of contracts says")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("releasedTypes")
    void theOldReleaseTakesNewEventsAndTheNewOneOldEvents(String type) {
        var released = Contracts.released().path(type);

        assertThat(schema(Contracts.schema(type)).validate(released.path("example")))
                .as("an event of the last release, by the schema of today")
                .isEmpty();
        assertThat(schema(released.path("schema")).validate(Contracts.example(type)))
                .as("an event of today, by the schema of the last release")
                .isEmpty();
    }

    static List<String> releasedTypes() {
        var released = Contracts.released();
        return released.propertyStream().map(Map.Entry::getKey).toList();
    }

    private static Schema schema(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }
}
