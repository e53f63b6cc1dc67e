package dk.samspil.operations.domain;

import java.util.Optional;

/**
 * Why an event came about.
 *
 * @param correlation the first command of the flow, empty where it does not say
 * @param causation what led to it directly
 * @param operation what led to it directly, method and route of a command or a timer
 * @param trace the id of the trace, empty where there is none
 */
public record Origin(String correlation, String causation, Optional<String> operation, String trace) {
    private static final String TIMER = "timer ";

    /** Whether a timer led to it, not a command. */
    public boolean byTimer() {
        return operation.filter(o -> o.startsWith(TIMER)).isPresent();
    }
}
