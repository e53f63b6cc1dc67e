package dk.samspil.operations.web;

import org.jspecify.annotations.Nullable;

/**
 * Which parked events are meant; all of what is given must hold.
 *
 * @param exception the class that was the cause
 * @param key a record key, or an id that the event mentions
 */
record ParkedFilter(
        @Nullable String service,
        @Nullable String topic,
        @Nullable String type,
        @Nullable String exception,
        @Nullable String key) {

    static ParkedFilter about(String key) {
        return new ParkedFilter(null, null, null, null, key);
    }
}
