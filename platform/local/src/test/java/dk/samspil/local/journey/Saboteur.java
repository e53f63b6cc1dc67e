package dk.samspil.local.journey;

import static org.awaitility.Awaitility.await;

import dk.samspil.local.DemoTarget;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets a play run on the system and kills every process once: the services and the doors while the municipalities
 * apply, then what carries the mails while these go out.
 */
final class Saboteur implements DemoTarget {

    /** The gateway last, for the rush is watched through it. */
    static final List<String> IN_THE_RUSH =
            List.of("registration", "progression", "conference", "operations", "identity", "gateway");

    static final List<String> AMONG_THE_MAILS = List.of("infrastructure", "notification");

    private static final Pattern MAILS = Pattern.compile("(\\d+) mails");
    private static final int DECIDED_BEFORE_KILL = 8;
    private static final int MAILS_BEFORE_KILL = 20;

    private final RealSystem system;
    private final Set<String> killed = ConcurrentHashMap.newKeySet();

    Saboteur(RealSystem system) {
        this.system = system;
    }

    Set<String> killed() {
        return Set.copyOf(killed);
    }

    @Override
    public void say(String line) {
        system.say(line);
        if (line.contains("apply at the same time")) {
            Thread.ofVirtual().start(this::killInTheRush);
        }
        Matcher mails = MAILS.matcher(line);
        if (mails.find() && Integer.parseInt(mails.group(1)) >= MAILS_BEFORE_KILL) {
            AMONG_THE_MAILS.forEach(this::kill);
        }
    }

    private void killInTheRush() {
        Api api = Api.at(system.gateway());
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(() -> decided(api) >= DECIDED_BEFORE_KILL);
        IN_THE_RUSH.forEach(this::kill);
    }

    private static int decided(Api api) {
        return api.get("/api/registration/calls")
                .body()
                .path("items")
                .valueStream()
                .mapToInt(call ->
                        call.path("taken").asInt(0) + call.path("waiting").asInt(0))
                .sum();
    }

    private void kill(String part) {
        if (killed.add(part)) {
            system.kill(part);
        }
    }

    @Override
    public URI gateway() {
        return system.gateway();
    }

    @Override
    public URI mailbox() {
        return system.mailbox();
    }

    @Override
    public URI identity() {
        return system.identity();
    }

    @Override
    public String logs() {
        return system.logs();
    }

    @Override
    public String token(String role, String municipality, String person) {
        return system.token(role, municipality, person);
    }

    @Override
    public Instant moveClock(String step) {
        return system.moveClock(step);
    }
}
