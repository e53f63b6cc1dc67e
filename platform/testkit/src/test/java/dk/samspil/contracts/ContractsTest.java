package dk.samspil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.consume.Schemas;
import dk.samspil.messaging.consume.UnprocessableEvent;
import dk.samspil.testkit.Contracts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events hold ids, codes, numbers and times. Only contact details, on their own compacted topic, hold names and addresses. */
class ContractsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PEOPLE = "registration.people";
    private static final Set<String> NEVER =
            Set.of("name", "email", "title", "address", "phone", "text", "token", "motivation", "venue");
    private static final Set<String> NARROW = Set.of("pattern", "format", "enum", "const");
    private static final Set<String> FORMATS = Set.of("date", "date-time");

    /** What names, addresses, sentences and tokens have and ids, codes and times have not. */
    private static final List<String> FOREIGN =
            List.of("Karen Eksempel", " ", "@", "ø", "\n", ". ", "eyJhbGciOiJSUzI1NiJ9_", "<b>");

    static List<String> types() {
        return Contracts.types();
    }

    static List<String> typesWithoutPeople() {
        return types().stream()
                .filter(type ->
                        !Contracts.schema(type).path("x-topic").asString("").equals(PEOPLE))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void saysWhereItIsPublishedAndInWhichOrder(String type) {
        var schema = Contracts.schema(type);
        var service = type.split("\\.", -1)[2];
        assertThat(schema.path("$id").asString("")).isEqualTo("https://samspil.dk/contracts/" + type);
        assertThat(schema.path("description").asString("")).as("description").isNotBlank();
        assertThat(schema.path("x-topic").asString("")).as("x-topic of " + type).isIn(service + ".events", PEOPLE);
        assertThat(schema.path("x-key").asString(""))
                .as("x-key of %s, such as {call}/{municipality}: required fields that make the order key", type)
                .matches("\\{[A-Za-z]+}(/\\{[A-Za-z]+})*");
        for (var field :
                schema.path("x-key").asString("").replaceAll("[{}]", "").split("/", -1)) {
            assertThat(schema.path("required").valueStream().map(f -> f.asString("")))
                    .as("required, for the order key")
                    .contains(field);
        }
    }

    @ParameterizedTest
    @MethodSource("typesWithoutPeople")
    void holdsNoNamesAndNoFreeText(String type) {
        var faults = new ArrayList<String>();

        look("", Contracts.schema(type), faults);

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasAnExampleThatShowsEverythingAndNothingElse(String type) {
        var example = Contracts.example(type);

        new Schemas().check(type, bytes(example));

        var faults = new ArrayList<String>();
        compare("", example, Contracts.schema(type), faults);
        assertThat(faults).isEmpty();
    }

    /** Into each text of the example, at each place, comes what no id, code or time has. */
    @ParameterizedTest
    @MethodSource("typesWithoutPeople")
    void takesNoNameNoSentenceAndNoTokenInPlaceOfACode(String type) {
        var schemas = new Schemas();
        var example = Contracts.example(type);
        var taken = new ArrayList<String>();
        for (var pointer : textsOf(example, "")) {
            var text = example.at(pointer).asString("");
            for (var foreign : FOREIGN) {
                for (int at = 0; at <= text.length(); at++) {
                    var spoilt = text.substring(0, at) + foreign + text.substring(at);
                    if (takes(schemas, type, replaced(example, pointer, spoilt))) taken.add(pointer + ": " + spoilt);
                }
            }
        }
        assertThat(taken).as("texts that the schema of %s takes", type).isEmpty();
    }

    private static void look(String path, JsonNode schema, List<String> faults) {
        for (var property : schema.path("properties").properties()) {
            var name = path + property.getKey();
            if (NEVER.contains(property.getKey())) faults.add(name + " is a name or free text");
            narrow(name, property.getValue(), faults);
        }
        var isObject = schema.path("type").toString().contains("object");
        if (isObject && !schema.path("additionalProperties").asBoolean(false))
            faults.add(path + " takes no fields of releases to come: say \"additionalProperties\": true");
    }

    private static void narrow(String name, JsonNode schema, List<String> faults) {
        var isText = schema.path("type").toString().contains("string");
        if (!schema.has("type")) faults.add(name + " has no type");
        if (isText && NARROW.stream().noneMatch(schema::has)) faults.add(name + " takes any text");
        if (schema.has("format") && !FORMATS.contains(schema.path("format").asString("")))
            faults.add(name + " has a format that is no time");
        if (schema.has("items")) narrow(name + "[]", schema.path("items"), faults);
        look(name + ".", schema, faults);
    }

    private static void compare(String path, JsonNode example, JsonNode schema, List<String> faults) {
        if (example.isArray()) {
            if (example.isEmpty()) faults.add(path + " is empty in the example");
            example.forEach(item -> compare(path + "[]", item, schema.path("items"), faults));
        }
        if (!example.isObject()) return;
        var listed = schema.path("properties");
        listed.propertyNames().stream()
                .filter(name -> !example.has(name))
                .forEach(name -> faults.add(path + "." + name + " is not in the example"));
        for (var member : example.properties()) {
            var name = path + "." + member.getKey();
            if (!listed.has(member.getKey())) faults.add(name + " is not in the schema");
            compare(name, member.getValue(), listed.path(member.getKey()), faults);
        }
    }

    private static List<String> textsOf(JsonNode node, String pointer) {
        var found = new ArrayList<String>();
        if (node.isString()) found.add(pointer);
        node.properties().forEach(m -> found.addAll(textsOf(m.getValue(), pointer + "/" + m.getKey())));
        if (node.isArray())
            for (int i = 0; i < node.size(); i++) found.addAll(textsOf(node.path(i), pointer + "/" + i));
        return found;
    }

    private static JsonNode replaced(JsonNode example, String pointer, String text) {
        var copy = example.deepCopy();
        var end = pointer.lastIndexOf('/');
        var name = pointer.substring(end + 1);
        var parent = copy.at(pointer.substring(0, end));
        if (parent.isArray()) parent.asArray().set(Integer.parseInt(name), JSON.valueToTree(text));
        else parent.asObject().put(name, text);
        return copy;
    }

    private static boolean takes(Schemas schemas, String type, JsonNode data) {
        try {
            schemas.check(type, bytes(data));
            return true;
        } catch (UnprocessableEvent e) {
            return false;
        }
    }

    private static byte[] bytes(JsonNode data) {
        return data.toString().getBytes(StandardCharsets.UTF_8);
    }
}
