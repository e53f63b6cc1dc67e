package dk.samspil.operations;

import dk.samspil.kit.time.Timer;
import dk.samspil.messaging.consume.ParkedEvents;
import dk.samspil.operations.application.Expectations;
import dk.samspil.operations.application.FollowIncident;
import dk.samspil.operations.application.Incidents;
import dk.samspil.operations.application.JudgeExpectations;
import dk.samspil.operations.application.ReadProgress;
import dk.samspil.operations.application.Recordings;
import dk.samspil.operations.application.StartCounting;
import dk.samspil.operations.application.Watches;
import dk.samspil.operations.messaging.GroupProgress;
import dk.samspil.operations.messaging.Offsets;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what should have happened, and how it is judged. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExpectationSettings.class)
class ExpectationsConfiguration {
    /** What is technical takes system time, whatever the business clock says. */
    private static final InstantSource SYSTEM = InstantSource.system();

    @Bean
    Expectations expectations(ExpectationSettings settings) {
        return settings.toExpectations();
    }

    @Bean
    ReadProgress readProgress(
            Offsets offsets,
            ParkedEvents parked,
            @Value("${spring.application.name}") String group,
            @Value("${samspil.consumes}") String topics) {
        return new GroupProgress(offsets, group, topics, parked, SYSTEM);
    }

    @Bean
    Timer expectationsTimer(
            Watches watches,
            Recordings recordings,
            Incidents incidents,
            Expectations expectations,
            ReadProgress progress,
            Clock business) {
        var counting = new StartCounting(watches, expectations, business, SYSTEM);
        var judge = new JudgeExpectations(
                watches, recordings, new FollowIncident(incidents, SYSTEM), expectations, progress);
        return new Timer("expectations", () -> {
            counting.handle();
            judge.handle();
        });
    }
}
