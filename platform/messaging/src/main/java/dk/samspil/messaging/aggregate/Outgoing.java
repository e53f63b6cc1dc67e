package dk.samspil.messaging.aggregate;

import java.util.Map;

/** What becomes of a domain event: published to the other services, or a step that this service takes itself. */
public sealed interface Outgoing {

    /**
     * An event of the published language.
     *
     * @param type such as {@code dk.samspil.registration.municipality-joined.v1}
     * @param orderKey what order is promised for; the Kafka key
     * @param businessKeys what operations search by, such as municipality and person
     * @param data the wire record
     */
    record Published(String topic, String type, String orderKey, Map<String, String> businessKeys, Object data)
            implements Outgoing {
        public Published {
            businessKeys = Map.copyOf(businessKeys);
        }
    }

    /** A key of a compacted topic has nothing more to say: everything under it is to be forgotten. */
    record Tombstone(String topic, String orderKey) implements Outgoing {}

    /**
     * A step on another aggregate of the same service, taken after the save, at once and in order, and
     * repeated until it succeeds.
     *
     * @param step names the step in the service's table of steps
     * @param orderKey the stream's key, as for a published event
     * @param data what the step needs
     */
    record PrivateStep(String step, String orderKey, Object data) implements Outgoing {}

    /** Says for each domain event what becomes of it: an exhaustive switch. */
    @FunctionalInterface
    interface Translator<E> {
        Outgoing translate(E event);
    }
}
