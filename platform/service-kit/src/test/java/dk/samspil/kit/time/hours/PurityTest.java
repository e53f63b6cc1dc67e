package dk.samspil.kit.time.hours;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** ServiceShape lets domains depend on this package, so it depends on nothing itself. */
class PurityTest {

    @Test
    void dependsOnNothing() {
        var here = BulkHours.class.getPackageName();
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(here, "java..", "org.jspecify..")
                .check(new ClassFileImporter().importClasses(BulkHours.class));
    }
}
