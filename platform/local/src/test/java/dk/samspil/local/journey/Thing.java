package dk.samspil.local.journey;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Something that exists, as a list shows it, or something made up that does not. */
record Thing(JsonNode shown, Map<String, String> known, boolean isMadeUp) {

    /** Fields whose values would otherwise be taken for a municipality's code. */
    private static final String CODE = "code";

    static Thing of(JsonNode shown, Map<String, String> known) {
        return new Thing(shown, known, false);
    }

    static Thing none(Map<String, String> known) {
        return new Thing(MissingNode.getInstance(), known, false);
    }

    /** One of the same form as this that nobody has. */
    Thing absent() {
        return new Thing(shown, known, true);
    }

    /** The code of the municipality that it belongs to, or empty. */
    String municipality() {
        return shown.path("municipality").asString("");
    }

    /** What stands under this name, in itself or anywhere in it, else what is known of others. */
    String value(String name) {
        String own = name.equals(CODE) ? municipality() : text(name);
        String value = own.isEmpty() ? known.getOrDefault(name, "") : own;
        return isMadeUp && !name.equals("call") ? madeUp(value) : value;
    }

    private String text(String name) {
        JsonNode direct = shown.path(name);
        JsonNode found = direct.isMissingNode() ? shown.findValue(name) : direct;
        return found == null || !found.isString() ? "" : found.asString("");
    }

    private static String madeUp(String value) {
        return value.replaceAll("[a-z2-7]{26}", "z".repeat(26))
                .replaceAll("^[0-9]{4}$", "0999")
                .replaceAll("^[0-9]{6}$", "999999");
    }
}
