package dk.samspil.kit.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Somebody's act: who, what, about what, when, and what came of it. Ids and codes only.
 *
 * @param command the id that every repeat under the same {@code Idempotency-Key} has too
 * @param repeat whether the key had come before with this request: the same act once more, and no second one
 * @param at business time
 * @param who the subject of the token
 * @param municipality the code that the caller is bound to; else empty
 * @param operation method and route, such as {@code POST /api/registration/calls/{id}/applications}
 * @param about the variables of the route
 * @param outcome empty until it is known; it stays so if the process has died meanwhile
 */
public record AuditRow(
        RowId id,
        String command,
        boolean repeat,
        Instant at,
        String who,
        Set<String> roles,
        String municipality,
        String operation,
        Map<String, String> about,
        String correlation,
        Optional<Outcome> outcome) {
    public AuditRow {
        roles = new TreeSet<>(roles);
        about = new TreeMap<>(about);
    }

    public AuditRow ended(Outcome end) {
        return new AuditRow(
                id, command, repeat, at, who, roles, municipality, operation, about, correlation, Optional.of(end));
    }

    /** Whether it concerned this, or made it. */
    public boolean concerns(String thing) {
        return about.containsValue(thing)
                || outcome.filter(o -> o.made().equals(thing)).isPresent();
    }
}
