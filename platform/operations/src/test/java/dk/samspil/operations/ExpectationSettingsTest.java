package dk.samspil.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.operations.domain.Audience;
import dk.samspil.operations.domain.EventName;
import dk.samspil.operations.domain.Expectation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The expectations that are delivered are about events that exist. */
class ExpectationSettingsTest {
    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Settings.class);

    @EnableConfigurationProperties(ExpectationSettings.class)
    static class Settings {}

    @Test
    void areAboutEventsOfThePublishedLanguage() {
        runner.run(context -> {
            var expected =
                    context.getBean(ExpectationSettings.class).toExpectations().all();

            assertThat(expected).extracting(Expectation::name).contains("municipality-joined", "seat-offered");
            assertThat(expected)
                    .flatExtracting(Expectation::names)
                    .allSatisfy(name -> assertThat(
                                    getClass().getResource("/contracts/dk.samspil." + name.value() + ".v1.schema.json"))
                            .as(name.value())
                            .isNotNull());
        });
    }

    /** Its plan settles an order for now, and is followed by itself. */
    @Test
    void waitForPlannedMailsFromTheirTimeOn() {
        runner.run(context -> {
            var planned = new EventName("notification.email-planned");
            var expected =
                    context.getBean(ExpectationSettings.class).toExpectations().all();

            assertThat(expected)
                    .filteredOn(e -> e.after().equals(planned))
                    .extracting(e -> e.term().from().orElse(""))
                    .containsExactly("plannedFor");
            assertThat(expected)
                    .filteredOn(e -> !e.after().equals(planned) && e.names().contains(planned))
                    .extracting(Expectation::name)
                    .containsExactly("invitation-issued", "invitation-reminder-due");
            assertThat(expected)
                    .filteredOn(e -> e.names().contains(planned))
                    .allSatisfy(e ->
                            assertThat(e.term().hold().orElseThrow().about()).isEqualTo("bulk"));
            assertThat(expected)
                    .allSatisfy(e -> assertThat(e.term().inBulkHours())
                            .as(e.name())
                            .isEqualTo(e.names().contains(planned)));
        });
    }

    /** So a pause excuses mails, all of its lane, and nothing else. */
    @Test
    void areExcusedWhileTheLaneOfTheirMailsIsPaused() {
        runner.run(context -> {
            var expected =
                    context.getBean(ExpectationSettings.class).toExpectations().all();
            var mails = expected.stream()
                    .filter(e -> e.names().contains(new EventName("notification.email-sent")))
                    .toList();

            assertThat(mails).hasSizeGreaterThan(5).allSatisfy(e -> {
                assertThat(e.steps()).as(e.name()).hasSize(1);
                assertThat(e.term().hold().orElseThrow().about())
                        .as(e.name())
                        .isEqualTo(e.term().inBulkHours() ? "bulk" : "service");
            });
            assertThat(expected)
                    .filteredOn(e -> !mails.contains(e))
                    .allSatisfy(e -> assertThat(e.term().hold()).as(e.name()).isEmpty());
        });
    }

    @Test
    void keepToNoHoursButThoseOfBulkMail() {
        runner.withPropertyValues("samspil.expectations[0].hours=office")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("ExpectationSettings.Hours.office"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plannedfor", "template", "status"})
    void countFromNothingThatIsNoTimeOfTheEvent(String from) {
        runner.withPropertyValues(
                        "samspil.expectations[0].name=odd",
                        "samspil.expectations[0].after=notification.email-planned",
                        "samspil.expectations[0].from=" + from,
                        "samspil.expectations[0].within=1s",
                        "samspil.expectations[0].by=mail",
                        "samspil.expectations[0].steps[0].step=left",
                        "samspil.expectations[0].steps[0].any-of[0].type=notification.email-sent")
                .run(context -> assertThatIllegalArgumentException()
                        .isThrownBy(context.getBean(ExpectationSettings.class)::toExpectations)
                        .withMessageContaining("odd counts from " + from));
    }

    @ParameterizedTest
    @ValueSource(strings = {"researcher-unfilled", "contact-unreachable"})
    void makeTheCoordinatorsConcernWhatOnlyTheyCanMend(String name) {
        runner.run(context -> assertThat(context.getBean(ExpectationSettings.class)
                        .toExpectations()
                        .all())
                .filteredOn(e -> e.name().equals(name))
                .extracting(Expectation::audience)
                .containsExactly(Audience.COORDINATOR));
    }
}
