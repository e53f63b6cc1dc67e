package dk.samspil.kit.web;

import dk.samspil.kit.reference.Municipalities;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The code of one of the 98 municipalities. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MunicipalityCode.Validator.class)
public @interface MunicipalityCode {
    String message() default "Must be the code of a municipality, such as 0461.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the code list. */
    final class Validator implements ConstraintValidator<MunicipalityCode, @Nullable CharSequence> {
        private static final Municipalities KNOWN = new Municipalities();

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || KNOWN.find(value.toString()).isPresent();
        }
    }
}
