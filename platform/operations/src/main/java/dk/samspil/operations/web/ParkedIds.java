package dk.samspil.operations.web;

import dk.samspil.kit.web.Problem;

/** Ids of parked events: services divide the parts by slashes, which a path can't hold. */
final class ParkedIds {
    private ParkedIds() {}

    static String forPath(String id) {
        return id.replace('/', ':');
    }

    static String inService(String id) {
        return id.replace(':', '/');
    }

    /** The service that has parked it: its group. */
    static String service(String id) {
        var end = id.indexOf(':');
        if (end < 1) throw Problem.notFound("parked event");
        return id.substring(0, end);
    }
}
