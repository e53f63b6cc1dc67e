package dk.samspil.kit.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of text, or several where lines are allowed, without control characters, and without anything that looks like a CPR number. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Validator.class)
public @interface PlainText {
    String message() default "Must be plain text.";

    /** Most characters. */
    int max() default 200;

    /** Whether it may have several lines. */
    boolean lines() default false;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What may be wrong with it. */
    enum Fault {
        TOO_LONG,
        CONTROL_CHARACTERS,
        LOOKS_LIKE_CPR
    }

    /** Says what is wrong, never with what. */
    final class Validator implements ConstraintValidator<PlainText, @Nullable CharSequence> {
        /** Day, month, year and four digits, as CPR numbers are written: 010203-1234 or 0102031234. */
        private static final Pattern CPR =
                Pattern.compile("(?<!\\d)(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d\\d[- ]?\\d{4}(?!\\d)");

        private int max;
        private boolean lines;

        @Override
        public void initialize(PlainText constraint) {
            max = constraint.max();
            lines = constraint.lines();
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            if (value == null) return true;
            var fault = fault(value.toString(), max, lines);
            if (fault.isEmpty()) return true;
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(told(fault.get())).addConstraintViolation();
            return false;
        }

        /** The same rule for text that does not come in a request of its own, such as a cell of a file. */
        public static Optional<Fault> fault(String value, int max, boolean lines) {
            if (value.length() > max) return Optional.of(Fault.TOO_LONG);
            if (value.codePoints().anyMatch(c -> isForbidden(c, lines))) {
                return Optional.of(Fault.CONTROL_CHARACTERS);
            }
            return CPR.matcher(value).find() ? Optional.of(Fault.LOOKS_LIKE_CPR) : Optional.empty();
        }

        private String told(Fault fault) {
            return switch (fault) {
                case TOO_LONG -> "At most " + max + " characters.";
                case CONTROL_CHARACTERS -> "No line breaks or control characters.";
                case LOOKS_LIKE_CPR -> "Must not hold anything that looks like a CPR number.";
            };
        }

        private static boolean isForbidden(int c, boolean lines) {
            if (lines && (c == '\n' || c == '\r' || c == '\t')) return false;
            var type = Character.getType(c);
            return type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE;
        }
    }
}
