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

/** A mail address as people at work have it: one, without a name around it, quotes or comments. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WorkEmail.Validator.class)
public @interface WorkEmail {
    String message() default "Must be a mail address such as navn@kommune.dk.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Strict on purpose: what passes is safe in a header. */
    final class Validator implements ConstraintValidator<WorkEmail, @Nullable CharSequence> {
        private static final int MOST = 254;
        private static final Pattern ADDRESS = Pattern.compile(
                "[A-Za-z0-9_%+'-]+(\\.[A-Za-z0-9_%+'-]+)*@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+\\p{L}{2,63}");

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || isAddress(value);
        }

        /** The same rule for an address that does not come in a request of its own, such as a cell of a file. */
        public static boolean isAddress(CharSequence value) {
            return value.length() <= MOST && ADDRESS.matcher(value).matches();
        }
    }
}
