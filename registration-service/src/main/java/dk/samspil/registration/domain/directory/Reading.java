package dk.samspil.registration.domain.directory;

import java.util.List;

/**
 * How a file was read.
 *
 * @param columns those that were understood, by their names with us
 * @param ignored the places of the others, from 1
 */
public record Reading(String charset, char delimiter, List<String> columns, List<Integer> ignored) {
    public Reading {
        columns = List.copyOf(columns);
        ignored = List.copyOf(ignored);
    }
}
