package dk.samspil.local.clock;

import dk.samspil.local.setting.Failure;
import dk.samspil.local.setting.Http;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Waits until every service has seen the time, or a later one, and has nothing left to do for it. */
public final class Quiet {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PAUSE = Duration.ofMillis(150);
    // One event in flight between two services is in neither's count for a moment.
    private static final int IN_A_ROW = 2;

    private final Map<String, URI> services;
    private final Duration patience;
    private final String outcome;

    /** @param outcome what is true of the clock if not everyone becomes quiet, to begin the sentence with */
    public Quiet(Map<String, URI> services, Duration patience, String outcome) {
        this.outcome = outcome;
        this.services = Map.copyOf(services);
        this.patience = patience;
    }

    public void await(Instant time) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        int quiet = 0;
        Map<String, String> busy = Map.of();
        while (quiet < IN_A_ROW) {
            if (System.nanoTime() > end) {
                throw new Failure(outcome + ": after " + patience.toSeconds() + " s not everyone is quiet: "
                        + String.join(", ", busy.values()) + ".");
            }
            busy = busy(time);
            quiet = busy.isEmpty() ? quiet + 1 : 0;
            Thread.sleep(PAUSE);
        }
    }

    private Map<String, String> busy(Instant time) {
        Map<String, String> busy = new TreeMap<>();
        services.forEach((name, uri) -> {
            String doing = doing(uri, time);
            if (!doing.isEmpty()) {
                busy.put(name, name + " " + doing);
            }
        });
        return busy;
    }

    private static String doing(URI service, Instant time) {
        Http.Answer answer = Http.get(service.resolve("/actuator/simulation"), Duration.ofSeconds(5));
        if (answer.status() != 200) {
            return answer.status() == 0 ? "doesn't answer" : "answers " + answer.status();
        }
        try {
            return doing(JSON.readTree(answer.body()), time);
        } catch (JacksonException e) {
            return "gives no state";
        }
    }

    static String doing(JsonNode state, Instant time) {
        // A later time is good too: somebody else may have moved the clock on meanwhile.
        if (instant(state, "now").isBefore(time)) {
            return "has not seen the new time";
        }
        if (instant(state, "timersUpTo").isBefore(time)) {
            return "has timers to run";
        }
        for (String count : new String[] {"outboxPending", "lag", "busy"}) {
            if (state.path(count).asLong(0) != 0) {
                return "has " + count + " " + state.path(count).asLong(0);
            }
        }
        return "";
    }

    private static Instant instant(JsonNode state, String field) {
        String text = state.path(field).asString("");
        return text.isEmpty() ? Instant.MIN : Instant.parse(text);
    }
}
