package dk.samspil.testkit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Where tests find a broker and a store, as {@code SAMSPIL_INFRA} asks for it. */
enum Choice {
    /** Containers where they can be had, else embedded. */
    AUTO,
    CONTAINERS,
    EMBEDDED;

    static final String VARIABLE = "SAMSPIL_INFRA";

    /** What is taken, and one line that says so. */
    record Taken(boolean containers, String line) {}

    static Choice of(Map<String, String> environment) {
        var asked = environment.getOrDefault(VARIABLE, "").strip();
        return switch (asked.toLowerCase(Locale.ROOT)) {
            case "", "auto" -> AUTO;
            case "containers" -> CONTAINERS;
            case "embedded" -> EMBEDDED;
            default ->
                throw new IllegalArgumentException(
                        VARIABLE + " is containers, embedded or auto, not \"" + asked + "\".");
        };
    }

    /**
     * @param obstacle what keeps tests from running in containers; asked only where something hangs on it
     * @throws IllegalStateException if containers are asked for and can't be had
     */
    Taken take(Supplier<Optional<String>> obstacle) {
        if (this == EMBEDDED) return embedded("as " + VARIABLE + " says");
        var reason = obstacle.get();
        if (reason.isEmpty()) return inContainers();
        if (this == AUTO) return embedded(reason.get());
        throw new IllegalStateException(VARIABLE + "=containers, but " + reason.get() + ".");
    }

    private static Taken inContainers() {
        return new Taken(
                true, "Tests run in containers: " + ContainerServers.STORE + " and " + ContainerServers.BROKER + ".");
    }

    private static Taken embedded(String because) {
        return new Taken(false, "Tests run on the embedded broker and store: " + because + ".");
    }
}
