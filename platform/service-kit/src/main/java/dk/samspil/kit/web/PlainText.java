package dk.samspil.kit.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
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
            var fault = fault(value.toString());
            if (fault == null) return true;
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(fault).addConstraintViolation();
            return false;
        }

        private @Nullable String fault(String value) {
            if (value.length() > max) return "At most " + max + " characters.";
            if (value.codePoints().anyMatch(c -> isForbidden(c))) return "No line breaks or control characters.";
            if (CPR.matcher(value).find()) return "Must not hold anything that looks like a CPR number.";
            return null;
        }

        private boolean isForbidden(int c) {
            if (lines && (c == '\n' || c == '\r' || c == '\t')) return false;
            var type = Character.getType(c);
            return type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE;
        }
    }
}
