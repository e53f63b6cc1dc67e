package dk.samspil.kit.web;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;

/**
 * What is wrong with one field.
 *
 * @param field its path in the request, such as {@code participants[2].email}
 * @param code stable, for programs
 * @param detail for people, without the value
 */
public record FieldError(String field, String code, String detail) {

    public static FieldError of(ConstraintViolation<?> violation) {
        var constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        // As Spring names it when it binds: a list's element is its index.
        var path = violation.getPropertyPath().toString().replace(".<list element>", "");
        return new FieldError(path, code(constraint), violation.getMessage());
    }

    /** NotBlank becomes NOT_BLANK. */
    static String code(String constraint) {
        return constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
