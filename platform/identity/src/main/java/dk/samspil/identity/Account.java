package dk.samspil.identity;

import org.jspecify.annotations.Nullable;

/** An invented person who can sign in at the login page. */
record Account(
        String username,
        String name,
        String role,
        @Nullable String municipality,
        @Nullable String person) {

    Actor actor() {
        Role known = Role.ofPerson(role)
                .orElseThrow(() -> new IllegalArgumentException("Account " + username + " has no known role: " + role));
        return new Actor(known, municipality, person);
    }
}
