package dk.samspil.operations.domain;

import java.util.List;

/** Something that should follow: any one of these. */
public record Step(String name, Matching by, List<Condition> anyOf) {
    public Step {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) throw new IllegalArgumentException("nothing fulfils the step " + name);
    }
}
