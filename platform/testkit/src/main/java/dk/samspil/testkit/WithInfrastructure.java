package dk.samspil.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs the test against the real broker and store, and tells Spring where they are; every class gets a database of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(WithInfrastructure.Extension.class)
public @interface WithInfrastructure {

    /** Starts what is not running yet. */
    final class Extension implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            var infrastructure = Infrastructure.get();
            System.setProperty("spring.mongodb.uri", infrastructure.storeUri(Infrastructure.freshName()));
            System.setProperty("samspil.broker", infrastructure.brokers());
        }
    }
}
