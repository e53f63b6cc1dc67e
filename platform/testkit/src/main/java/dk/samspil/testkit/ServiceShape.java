package dk.samspil.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** Know one service, know all: the rules that every service keeps, in its packages, names and README. */
public final class ServiceShape {
    private static final List<String> PACKAGES = List.of("domain", "application", "web", "messaging", "persistence");
    private static final List<String> OUTSIDE = List.of("web", "messaging", "persistence", "mail");
    private static final List<String> HEADINGS = List.of(
            "## Purpose",
            "## Commands",
            "## Events out",
            "## Events in",
            "## Configuration",
            "## Guarantees and limits");

    private final String root;
    private final JavaClasses classes;

    private ServiceShape(String root) {
        this.root = root;
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                // What Spring has generated ahead of time lies among our classes and is none of them.
                .withImportOption(location -> !location.contains("$$") && !location.contains("__"))
                .importPackages(root);
    }

    /** Checks the service with this root package, from within its own module. */
    public static void check(String root) {
        var shape = new ServiceShape(root);
        shape.hasThePackages();
        shape.keepsTheDomainPure();
        shape.keepsTheLayersApart();
        shape.usesNamesThatMeanSomething();
        shape.saysWhoMayCall();
        shape.explainsItself(Path.of("README.md"));
    }

    private void hasThePackages() {
        assertThat(classes).as("classes in " + root).isNotEmpty();
        for (var each : PACKAGES) {
            assertThat(classes.stream().anyMatch(c -> c.getPackageName().equals(root + "." + each)))
                    .as("classes in " + root + "." + each)
                    .isTrue();
        }
    }

    private void keepsTheDomainPure() {
        classes()
                .that()
                .resideInAPackage(in("domain"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        in("domain"), "java..", "dk.samspil.places..", "dk.samspil.kit.time.hours..", "org.jspecify..")
                .check(classes);
        classes()
                .that()
                .resideInAPackage(in("application"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        in("application"),
                        in("domain"),
                        "java..",
                        "dk.samspil.places..",
                        "dk.samspil.messaging.aggregate..",
                        "dk.samspil.telemetry",
                        "dk.samspil.kit.time..",
                        "dk.samspil.kit.reference..",
                        "dk.samspil.kit.tables..",
                        "org.jspecify..",
                        "org.slf4j..")
                .check(classes);
    }

    private void keepsTheLayersApart() {
        for (var each : OUTSIDE) {
            var others =
                    OUTSIDE.stream().filter(o -> !o.equals(each)).map(this::in).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(in(each))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(others))
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    private void usesNamesThatMeanSomething() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Common|Event)$")
                .check(classes);
    }

    private void saysWhoMayCall() {
        methods()
                .that(DescribedPredicate.describe(
                        "answer requests", m -> AnnotatedElementUtils.hasAnnotation(m.reflect(), RequestMapping.class)))
                .should(new ArchCondition<JavaMethod>("say which roles may call them") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var says =
                                method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class);
                        if (!says)
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not"));
                    }
                })
                .check(classes);
    }

    private void explainsItself(Path readme) {
        try {
            assertThat(Files.readString(readme)).as("headings of the README").contains(HEADINGS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String in(String name) {
        return root + "." + name + "..";
    }
}
