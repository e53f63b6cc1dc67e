package dk.samspil.registration.domain;

import java.util.List;

/**
 * Why a municipality wants to take part, and with what.
 *
 * @param schools institution numbers
 */
public record Proposal(String motivation, List<String> themes, List<String> schools) {
    public Proposal {
        themes = List.copyOf(themes);
        schools = List.copyOf(schools);
    }
}
