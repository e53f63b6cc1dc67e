package dk.samspil.identity;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a token allows; the name is what services read in the claim {@code roles}. */
enum Role {
    COORDINATOR("coordinator"),
    MUNICIPALITY("municipality"),
    SCHOOL_LEADER("school-leader"),
    RESEARCHER("researcher"),
    REFERENCE_MEMBER("reference-member"),
    HOST("host"),
    OPERATIONS("operations"),
    /** A service calling another one; no person can have it. */
    SYSTEM("system");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    String claim() {
        return claim;
    }

    boolean isBoundToMunicipality() {
        return this == MUNICIPALITY || this == SCHOOL_LEADER;
    }

    /** The role of a person by that name. */
    static Optional<Role> ofPerson(String name) {
        return Arrays.stream(values())
                .filter(role -> role != SYSTEM && role.claim.equals(name))
                .findFirst();
    }

    static String namesForPersons() {
        return Arrays.stream(values())
                .filter(role -> role != SYSTEM)
                .map(Role::claim)
                .collect(Collectors.joining(", "));
    }
}
