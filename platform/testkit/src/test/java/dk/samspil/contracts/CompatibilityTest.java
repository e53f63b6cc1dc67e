package dk.samspil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes of a contract and the verdicts on them. */
class CompatibilityTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TYPE = "joined.v1";
    private static final String BEFORE = """
            {"type": "object", "x-topic": "a.events", "x-key": "{call}", "additionalProperties": true,
             "description": "Joined.", "required": ["call", "seats"],
             "properties": {
               "call": {"type": "string", "pattern": "^[a-z]+$"},
               "seats": {"type": "integer", "minimum": 1, "maximum": 9},
               "state": {"type": "string", "enum": ["on", "off"]},
               "people": {"type": "array", "items": {
                  "type": "object", "additionalProperties": true, "required": ["id"],
                  "properties": {"id": {"type": "string", "pattern": "^[0-9]+$"}, "by": {"type": "integer"}}}}}}
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "other words        | \"Joined.\"                   | \"Has joined.\"",
                "optional field     | \"properties\": {\"id\":       | \"properties\": {\"at\": {\"type\": \"integer\"}, \"id\":",
                "optional field     | \"state\":                    | \"at\": {\"type\": \"string\"}, \"state\":",
                "order of required  | [\"call\", \"seats\"]           | [\"seats\", \"call\"]",
                "order of an enum   | [\"on\", \"off\"]               | [\"off\", \"on\"]"
            })
    void passes(String change, String from, String to) {
        assertThat(breaks(BEFORE.replace(from, to))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "field removed      | \"state\":       | \"status\":     | joined.v1.state was removed.",
                "nested removed     | \"by\":          | \"from\":       | joined.v1.people[].by was removed.",
                "new duty           | [\"call\", \"seats\"] | [\"call\", \"seats\", \"state\"] | joined.v1.state is now required, which events published before may not have.",
                "duty dropped       | [\"call\", \"seats\"] | [\"call\"]   | joined.v1.seats is no longer required, which consumers rely on.",
                "nested duty        | [\"id\"]         | [\"id\", \"by\"] | joined.v1.people[].by is now required, which events published before may not have.",
                "type narrowed      | {\"type\": \"integer\"} | {\"type\": \"string\"} | joined.v1.people[].by has another `type`: \"integer\" became \"string\".",
                "type widened       | {\"type\": \"integer\"} | {\"type\": [\"integer\", \"null\"]} | joined.v1.people[].by has another `type`: \"integer\" became [\"integer\",\"null\"].",
                "enum narrowed      | [\"on\", \"off\"]  | [\"on\"]        | joined.v1.state has another `enum`: [\"on\",\"off\"] became [\"on\"].",
                "enum widened       | [\"on\", \"off\"]  | [\"on\", \"off\", \"idle\"] | joined.v1.state has another `enum`: [\"on\",\"off\"] became [\"on\",\"off\",\"idle\"].",
                "pattern            | ^[0-9]+$        | ^[0-9]{4}$    | joined.v1.people[].id has another `pattern`: \"^[0-9]+$\" became \"^[0-9]{4}$\".",
                "range narrowed     | \"minimum\": 1   | \"minimum\": 2  | joined.v1.seats has another `minimum`: 1 became 2.",
                "range opened       | , \"maximum\": 9 | ~~            | joined.v1.seats has another `maximum`: 9 became nothing.",
                "topic              | a.events        | b.events      | joined.v1 is published on another topic.",
                "order key          | {call}          | {seats}       | joined.v1 has another order key, so its events are in another order than before.",
                "closed             | \"additionalProperties\": true, \"required\" | \"additionalProperties\": false, \"required\" | joined.v1.people[] no longer takes fields of releases to come, or takes them only now.",
                "items dropped      | \"items\":       | \"x-items\":    | joined.v1.people has another `items`"
            })
    void breaks(String change, String from, String to, String sentence) {
        assertThat(BEFORE).contains(from);
        assertThat(breaks(BEFORE.replace(from, to))).anyMatch(found -> found.startsWith(sentence));
    }

    @Test
    void aTypeMayComeButNotGo() {
        var before = JSON.readTree("{\"joined.v1\": {\"schema\": " + BEFORE + "}}");
        assertThat(Compatibility.breaks(before, Map.of(TYPE, JSON.readTree(BEFORE), "left.v1", JSON.readTree("{}"))))
                .isEmpty();
        assertThat(Compatibility.breaks(before, Map.of()))
                .containsExactly("joined.v1 was removed, but its events are kept and read.");
    }

    private static List<String> breaks(String now) {
        var before = JSON.createObjectNode();
        before.putObject(TYPE).set("schema", JSON.readTree(BEFORE));
        JsonNode after = JSON.readTree(now);
        return Compatibility.breaks(before, Map.of(TYPE, after));
    }
}
