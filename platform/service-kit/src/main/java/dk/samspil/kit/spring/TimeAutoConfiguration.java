package dk.samspil.kit.spring;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dk.samspil.kit.time.Quietness;
import dk.samspil.kit.time.SimulationClock;
import dk.samspil.kit.time.Timer;
import dk.samspil.kit.time.TimerWatch;
import dk.samspil.kit.time.Timers;
import dk.samspil.kit.time.WorkingDays;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.spring.Lag;
import dk.samspil.telemetry.Spans;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Business time, working days and timers. Which clock it is is decided at the start, for conditions are fixed when the application is built. */
@AutoConfiguration(
        beforeName = "dk.samspil.messaging.spring.MessagingAutoConfiguration",
        afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration")
public class TimeAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock businessClock(@Value("${samspil.clock:system}") String which, MongoClient client) {
        return switch (which) {
            case "simulation" -> new SimulationClock(client);
            case "system" -> Clock.system(WorkingDays.ZONE);
            default -> throw new IllegalArgumentException("samspil.clock is system or simulation, not " + which);
        };
    }

    @Bean
    WorkingDays workingDays(@Value("${samspil.office-closed:06-05,12-24,12-31}") List<String> closed) {
        return new WorkingDays(
                closed.stream().map(day -> MonthDay.parse("--" + day.strip())).collect(Collectors.toUnmodifiableSet()));
    }

    @Bean
    Timers timers(
            ObjectProvider<Timer> timers,
            ObjectProvider<MongoDatabase> database,
            Clock clock,
            Spans spans,
            MeterRegistry metrics,
            @Value("${samspil.timers.every:10s}") Duration every) {
        var locks = new MongoLockProvider(database.getObject().getCollection("locks"));
        return new Timers(timers.stream().toList(), locks, clock, every, new TimerWatch(spans, metrics));
    }

    @Bean
    Quietness outboxQuietness(SendingRelay relay) {
        return new Quietness(Quietness.Kind.OUTBOX, relay::busy);
    }

    @Bean
    Quietness lagQuietness(ObjectProvider<Lag> lag) {
        return new Quietness(
                Quietness.Kind.LAG, () -> lag.stream().mapToLong(Lag::now).sum());
    }

    @Bean
    SimulationEndpoint simulationEndpoint(Clock clock, Timers timers, ObjectProvider<Quietness> quietness) {
        return new SimulationEndpoint(clock, timers, quietness.stream().toList());
    }
}
