package dk.samspil.operations.web;

import dk.samspil.kit.web.Problem;
import dk.samspil.operations.domain.EventId;

/** Ids of parked events: services divide the parts by slashes, which a path can't hold. */
final class ParkedIds {
    private ParkedIds() {}

    static String forPath(String id) {
        return id.replace('/', ':');
    }

    static String inService(String id) {
        return id.replace(':', '/');
    }

    /** The event by its place, for one that can't be read. */
    static EventId eventOf(String id) {
        var parts = inService(id).split("/", -1);
        return EventId.ofUnreadable(parts[1], Integer.parseInt(parts[2]), Long.parseLong(parts[3]));
    }

    /** The service that has parked it: its group. */
    static String service(String id) {
        var end = id.indexOf(':');
        if (end < 1) throw Problem.notFound("parked event");
        return id.substring(0, end);
    }
}
