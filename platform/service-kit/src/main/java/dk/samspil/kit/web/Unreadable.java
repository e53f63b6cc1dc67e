package dk.samspil.kit.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** What to say of a body that can't be read: which field has the wrong form, or that it is no JSON at all. */
final class Unreadable {
    private Unreadable() {}

    static Problem problem(HttpMessageNotReadableException e) {
        return Stream.iterate((Throwable) e, t -> t != null, Throwable::getCause)
                .filter(DatabindException.class::isInstance)
                .map(DatabindException.class::cast)
                .filter(d -> !d.getPath().isEmpty())
                .findFirst()
                .map(d -> Problem.invalid(
                        new FieldError(path(d), "WRONG_FORM", "The value does not have the form that is expected.")))
                .orElseGet(() -> Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "MALFORMED",
                        "The body is missing, or is not the JSON that is expected."));
    }

    private static String path(DatabindException e) {
        return e.getPath().stream()
                .map(Unreadable::step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String step(JacksonException.Reference reference) {
        return reference.getPropertyName() == null
                ? "[" + reference.getIndex() + "]"
                : "." + reference.getPropertyName();
    }
}
