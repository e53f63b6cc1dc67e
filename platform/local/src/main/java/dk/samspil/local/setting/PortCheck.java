package dk.samspil.local.setting;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks at every port before anything starts. */
public final class PortCheck {

    private PortCheck() {}

    /** Port to what it is for. */
    public static Map<Integer, String> uses(Ports ports) {
        Map<Integer, String> uses = new LinkedHashMap<>();
        uses.put(ports.gateway(), "the gateway");
        uses.put(ports.identity(), "identity");
        uses.put(ports.registration(), "registration");
        uses.put(ports.progression(), "progression");
        uses.put(ports.conference(), "conference");
        uses.put(ports.notification(), "notification");
        uses.put(ports.operations(), "operations");
        uses.put(ports.broker(), "the broker");
        uses.put(ports.controller(), "the broker's controller");
        uses.put(ports.store(), "the store");
        uses.put(ports.mailbox(), "the mailbox page");
        uses.put(ports.smtp(), "the mailbox's SMTP");
        return uses;
    }

    /** Throws a {@link Failure} that names every taken port. */
    public static void requireFree(Ports ports) {
        requireFree(uses(ports), (ports.offset() / 1000 + 1) * 1000);
    }

    static void requireFree(Map<Integer, String> uses, int otherOffset) {
        Map<Integer, String> taken = new LinkedHashMap<>(uses);
        taken.keySet().removeIf(PortCheck::isFree);
        if (!taken.isEmpty()) {
            String named = taken.entrySet().stream()
                    .map(e -> e.getKey() + " (for " + e.getValue() + ")")
                    .collect(Collectors.joining(", "));
            throw new Failure((taken.size() == 1 ? "Port " + named + " is" : "Ports " + named + " are")
                    + " already taken by another program: stop it, or move Samspil with "
                    + Ports.OFFSET + "=" + otherOffset + " in front of the command.");
        }
    }

    public static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port)) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
