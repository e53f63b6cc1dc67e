package dk.samspil.notification.messaging;

import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.consume.HandlerTable.Handler;
import java.util.LinkedHashMap;
import java.util.stream.Stream;

/**
 * Several tables as one, where an event leads to something in more than one of them. They follow it one after the
 * other; if one fails the event comes again, for all of them, which changes nothing for those that have followed it.
 */
public final class Together {

    private Together() {}

    public static HandlerTable of(HandlerTable first, HandlerTable... others) {
        var all = new LinkedHashMap<String, Handler>();
        Stream.concat(Stream.of(first), Stream.of(others))
                .flatMap(HandlerTable::handlers)
                .forEach(handler -> all.merge(handler.name(), handler, Together::both));
        return HandlerTable.of(all.values().toArray(Handler[]::new));
    }

    private static Handler both(Handler first, Handler second) {
        return new Handler(first.name(), first.wire(), first.action().andThen(second.action()));
    }
}
