package dk.samspil.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.operations.domain.Audience;
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
