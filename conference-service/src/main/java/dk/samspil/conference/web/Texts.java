package dk.samspil.conference.web;

import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import java.util.Optional;
import java.util.function.Function;

/** Ids and codes from the outside. */
final class Texts {
    private Texts() {}

    /** Of a filter; what is malformed is refused. */
    static <T> T read(String field, String text, Function<String, T> as) {
        return find(text, as)
                .orElseThrow(() -> Problem.invalid(new FieldError(field, "MALFORMED", "Not an id or code.")));
    }

    static <T> Optional<T> read(String field, Optional<String> text, Function<String, T> as) {
        return text.map(t -> read(field, t, as));
    }

    /** Of a resource; what is malformed does not exist. */
    static <T> Optional<T> find(String text, Function<String, T> as) {
        try {
            return Optional.of(as.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
