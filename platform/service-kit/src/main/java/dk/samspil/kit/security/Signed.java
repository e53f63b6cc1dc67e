package dk.samspil.kit.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method for programs that have no account here and share a secret with us instead: beside {@code @PermitAll}, for
 * it needs no token. A request without a good signature ({@link Signatures}) is turned away before it is read.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Signed {
    /** The longest body. */
    int mostBytes() default 16 * 1024;
}
