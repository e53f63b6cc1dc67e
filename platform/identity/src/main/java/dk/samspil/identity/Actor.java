package dk.samspil.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who acts: a role, with the municipality and the person it is bound to. An actor that services could misread can't be made. */
record Actor(
        Role role, @Nullable String municipality, @Nullable String person) {

    private static final Pattern MUNICIPALITY_CODE = Pattern.compile("[0-9]{4}");
    private static final Pattern PERSON_ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    Actor {
        if (role == Role.MUNICIPALITY && municipality == null) {
            throw new IllegalArgumentException("the role municipality needs a municipality (4 digits)");
        }
        if (municipality != null && !role.isBoundToMunicipality()) {
            throw new IllegalArgumentException("the role " + role.claim() + " is not bound to a municipality");
        }
        if (municipality != null && !MUNICIPALITY_CODE.matcher(municipality).matches()) {
            throw new IllegalArgumentException("municipality must be a code of 4 digits");
        }
        if (person != null && !PERSON_ID.matcher(person).matches()) {
            throw new IllegalArgumentException("person must be an id of 1 to 64 letters, digits and . _ : -");
        }
    }

    /** The same for the same actor, at any time. */
    String subject() {
        StringBuilder subject = new StringBuilder(role.claim());
        if (municipality != null) {
            subject.append('-').append(municipality);
        }
        if (person != null) {
            subject.append('-').append(person);
        }
        return subject.toString();
    }

    Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("roles", List.of(role.claim()));
        if (municipality != null) {
            claims.put("municipality", municipality);
        }
        if (person != null) {
            claims.put("person", person);
        }
        return claims;
    }
}
