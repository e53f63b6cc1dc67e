package dk.samspil.operations.domain;

import java.util.Optional;

/**
 * Why an event came about.
 *
 * @param correlation the first command of the flow, empty where it does not say
 * @param causation what led to it directly
 * @param operation the HTTP command that led to it directly
 * @param trace the id of the trace, empty where there is none
 */
public record Origin(String correlation, String causation, Optional<String> operation, String trace) {}
