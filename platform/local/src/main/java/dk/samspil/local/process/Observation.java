package dk.samspil.local.process;

import java.util.HashMap;
import java.util.Map;

/** What the user has said of logs and traces, which every process is told. */
final class Observation {

    private static final String TRACES = "SAMSPIL_TRACES_";
    private static final String LOGS = "SAMSPIL_LOGS";

    private Observation() {}

    /** A process's own environment with these settings of the user's. */
    static Map<String, String> added(Map<String, String> own, Map<String, String> user) {
        Map<String, String> all = new HashMap<>(own);
        user.forEach((name, value) -> {
            if (name.startsWith(TRACES) || name.equals(LOGS)) {
                all.put(name, value);
            }
        });
        return all;
    }
}
