package dk.samspil.local.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Hands the running system, one per JVM, to a test. It takes what the whole build has packaged, so it runs after that
 * only: {@code -Dsamspil.journey=on}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RealSystemExtension.class)
@EnabledIfSystemProperty(
        named = "samspil.journey",
        matches = "on",
        disabledReason = "needs every module packaged: ./test runs it at the end")
@interface WithRealSystem {}
