package dk.samspil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.consume.Schemas;
import dk.samspil.testkit.GoldenEvents;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events hold ids, codes, numbers and times. Only contact details, on their own compacted topic, hold names and addresses. */
class ContractsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ENDING = ".schema.json";
    private static final String CONTACT_DETAILS = "dk.samspil.registration.person-details.v1";
    private static final Set<String> NEVER =
            Set.of("name", "email", "title", "address", "phone", "text", "token", "motivation", "venue");
    private static final Set<String> NARROW = Set.of("pattern", "format", "enum", "const");

    static Stream<String> types() throws IOException, URISyntaxException {
        var folder = Objects.requireNonNull(ContractsTest.class.getResource("/contracts"))
                .toURI();
        if (folder.getScheme().equals("file")) return types(Path.of(folder));
        try (var jar = FileSystems.newFileSystem(folder, Map.of())) {
            return types(jar.getPath("/contracts"));
        }
    }

    private static Stream<String> types(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files
                    .map(f -> String.valueOf(f.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void holdsNoNamesAndNoFreeText(String type) throws IOException {
        if (type.equals(CONTACT_DETAILS)) return;
        var faults = new ArrayList<String>();

        look("", schema(type), faults);

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasAnExampleThatIsValidAndHoldsNothingElse(String type) throws IOException {
        var example = GoldenEvents.example(type);

        new Schemas().check(type, example.getBytes(StandardCharsets.UTF_8));

        var unlisted = new ArrayList<String>();
        compare("", JSON.readTree(example), schema(type), unlisted);
        assertThat(unlisted).as("in the example, not in the schema").isEmpty();
        assertThat(schema(type).path("$id").stringValue()).isEqualTo("https://samspil.dk/contracts/" + type);
    }

    private static void look(String path, JsonNode schema, List<String> faults) {
        for (var property : schema.path("properties").properties()) {
            var name = path + property.getKey();
            if (NEVER.contains(property.getKey())) faults.add(name + " is a name or free text");
            narrow(name, property.getValue(), faults);
        }
    }

    private static void narrow(String name, JsonNode schema, List<String> faults) {
        var isText = schema.path("type").toString().contains("string");
        if (isText && NARROW.stream().noneMatch(schema::has)) faults.add(name + " takes any text");
        if (schema.has("items")) narrow(name + "[]", schema.path("items"), faults);
        look(name + ".", schema, faults);
    }

    private static void compare(String path, JsonNode example, JsonNode schema, List<String> unlisted) {
        for (var member : example.properties()) {
            var listed = schema.path("properties").path(member.getKey());
            if (listed.isMissingNode()) unlisted.add(path + member.getKey());
            compare(path + member.getKey() + ".", member.getValue(), listed, unlisted);
            member.getValue()
                    .forEach(item -> compare(path + member.getKey() + "[].", item, listed.path("items"), unlisted));
        }
    }

    private static JsonNode schema(String type) throws IOException {
        try (var in = ContractsTest.class.getResourceAsStream("/contracts/" + type + ENDING)) {
            return JSON.readTree(Objects.requireNonNull(in));
        }
    }
}
