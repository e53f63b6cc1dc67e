package dk.samspil.local.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** An operation as its service describes it: all that the tests know of what there is. */
record Described(String method, String path, JsonNode operation, JsonNode document) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");

    /** All operations of these services, read through the door. */
    static List<Described> all(Api api, Collection<String> services) {
        List<Described> all = new ArrayList<>();
        for (String service : services) {
            JsonNode document = api.get("/api/" + service + "/openapi.json").body();
            document.path("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .properties()
                            .forEach(operation -> all.add(new Described(
                                    operation.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    operation.getValue(),
                                    document))));
        }
        return all;
    }

    List<String> roles() {
        return operation.path("x-roles").valueStream().map(r -> r.asString("")).toList();
    }

    boolean isOpen() {
        return roles().contains("anyone");
    }

    /** Whether it needs a signature by a shared secret, whoever calls. */
    boolean isSigned() {
        return roles().contains("signature");
    }

    boolean allows(String role) {
        return isOpen() || roles().contains(role);
    }

    /** Whether this role is shown what is its own only. */
    boolean isBound(String role) {
        return operation.path("x-bound-to").has(role);
    }

    boolean isSafe() {
        return method.equals("GET");
    }

    boolean hasPathParameters() {
        return path.contains("{");
    }

    /** The path of the list that the first path parameter is taken from. */
    String collection() {
        return path.contains("{") ? path.substring(0, path.indexOf("/{")) : path;
    }

    /** The path of one thing, with its query; empty if the thing does not have all that is needed. */
    String pathOf(Thing thing) {
        Matcher parameters = PARAMETER.matcher(path);
        StringBuilder filled = new StringBuilder();
        while (parameters.find()) {
            String value = thing.value(parameters.group(1));
            if (value.isEmpty()) {
                return "";
            }
            parameters.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        parameters.appendTail(filled);
        return filled + query(thing);
    }

    private String query(Thing thing) {
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asString("").equals("query")
                    && parameter.path("required").asBoolean(false)) {
                String name = parameter.path("name").asString("");
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(thing.value(name));
            }
        }
        return query.toString();
    }

    /** A body with all that is required, as the schema has it; empty if it takes none. */
    String body(Thing thing) {
        JsonNode schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return schema.isMissingNode()
                ? ""
                : new Bodies(document, thing).of(schema).toString();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
