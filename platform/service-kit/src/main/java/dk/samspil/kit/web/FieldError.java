package dk.samspil.kit.web;

/**
 * What is wrong with one field.
 *
 * @param field its path in the request, such as {@code participants[2].email}
 * @param code stable, for programs
 * @param detail for people, without the value
 */
public record FieldError(String field, String code, String detail) {}
