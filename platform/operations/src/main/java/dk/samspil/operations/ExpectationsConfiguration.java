package dk.samspil.operations;

import dk.samspil.kit.spring.BulkHoursProperties;
import dk.samspil.kit.time.Timer;
import dk.samspil.kit.time.WorkingDays;
import dk.samspil.messaging.consume.ParkedEvents;
import dk.samspil.operations.application.Evidence;
import dk.samspil.operations.application.Expectations;
import dk.samspil.operations.application.FollowIncident;
import dk.samspil.operations.application.Incidents;
import dk.samspil.operations.application.JudgeExpectations;
import dk.samspil.operations.application.ReadProgress;
import dk.samspil.operations.application.Recordings;
import dk.samspil.operations.application.StartCounting;
import dk.samspil.operations.application.WatchHours;
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
@EnableConfigurationProperties({ExpectationSettings.class, BulkHoursProperties.class})
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
    WatchHours watchHours(BulkHoursProperties bulk, WorkingDays days, Clock business) {
        return new WatchHours(bulk.toHours(days), business, SYSTEM);
    }

    @Bean
    Timer expectationsTimer(
            WatchHours hours,
            Watches watches,
            Recordings recordings,
            Incidents incidents,
            Expectations expectations,
            ReadProgress progress,
            Clock business) {
        var counting = new StartCounting(watches, expectations, business, SYSTEM);
        var evidence = new Evidence(recordings, hours);
        var judge =
                new JudgeExpectations(watches, evidence, new FollowIncident(incidents, SYSTEM), expectations, progress);
        return new Timer("expectations", () -> {
            // First, so that an opening is not seen late because something below fails.
            hours.handle();
            counting.handle();
            judge.handle();
        });
    }
}
