package dk.samspil.messaging.consume;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Which events lead to which use cases: the one place of a service that says so. */
public final class HandlerTable {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, Handler> byName;
    private final Optional<Consumer<Arrival>> any;

    private HandlerTable(Map<String, Handler> byName, Optional<Consumer<Arrival>> any) {
        this.byName = byName;
        this.any = any;
    }

    /**
     * What to do with one type of event, or with the tombstones of one topic.
     *
     * @param wire what the event's data is read as; {@code Void} for a tombstone, which has none
     */
    public record Handler(String name, Class<?> wire, BiConsumer<byte[], ReceivedEvent> action) {}

    public static <T> Handler on(String type, Class<T> wire, Consumer<T> action) {
        return on(type, wire, (event, _) -> action.accept(event));
    }

    public static <T> Handler on(String type, Class<T> wire, BiConsumer<T, ReceivedEvent> action) {
        return new Handler(type, wire, (data, about) -> action.accept(read(type, wire, data), about));
    }

    /** For the records without a value of a compacted topic: everything under their key is to be forgotten. */
    public static Handler onTombstone(String topic, Consumer<ReceivedEvent> action) {
        return new Handler(tombstones(topic), Void.class, (_, about) -> action.accept(about));
    }

    /** Reads data as handlers do: fields that are not known are passed over. */
    public static <T> T read(String type, Class<T> wire, byte[] data) {
        try {
            return JSON.readValue(data, wire);
        } catch (JacksonException e) {
            throw new UnprocessableEvent("not readable as " + type, e);
        }
    }

    public static HandlerTable of(Handler... handlers) {
        return new HandlerTable(
                Stream.of(handlers).collect(Collectors.toUnmodifiableMap(Handler::name, Function.identity())),
                Optional.empty());
    }

    /**
     * For whoever keeps a record of all: every record goes there as it came, of known type or not, readable or not.
     * Nothing is parked for what it is, only for what the action throws.
     */
    public static HandlerTable onAny(Consumer<Arrival> action) {
        return new HandlerTable(Map.of(), Optional.of(action));
    }

    Optional<Consumer<Arrival>> any() {
        return any;
    }

    /** All of them, in no order. */
    public Stream<Handler> handlers() {
        return byName.values().stream();
    }

    Optional<Handler> forType(String type) {
        return Optional.ofNullable(byName.get(type));
    }

    Optional<Handler> forTombstone(String topic) {
        return Optional.ofNullable(byName.get(tombstones(topic)));
    }

    /** Whether another version of this type is known, so that this one can't be passed over as none of our business. */
    boolean knowsAnotherVersionOf(String type) {
        var unversioned = unversioned(type);
        return byName.keySet().stream().anyMatch(known -> unversioned(known).equals(unversioned));
    }

    private static String tombstones(String topic) {
        return "tombstone:" + topic;
    }

    private static String unversioned(String type) {
        return type.replaceFirst("\\.v\\d+$", "");
    }
}
