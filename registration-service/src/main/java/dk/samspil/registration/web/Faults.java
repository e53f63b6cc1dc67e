package dk.samspil.registration.web;

import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a request, field by field: all of it is told at once. */
final class Faults {
    private final List<FieldError> errors = new ArrayList<>();

    void add(String field, String code, String detail) {
        errors.add(new FieldError(field, code, detail));
    }

    void addIf(boolean wrong, String field, String code, String detail) {
        if (wrong) add(field, code, detail);
    }

    /** @throws Problem if anything is wrong */
    void check() {
        if (!errors.isEmpty()) throw Problem.invalid(errors);
    }
}
