package dk.samspil.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.operations.web.Client;
import dk.samspil.operations.web.Tokens;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.WithInfrastructure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The service as it runs, by night and in the morning. */
@WithInfrastructure
class HeldMailIT {
    private static final String NIGHT = "2014-09-05T18:00:00Z";
    private static final String MORNING = "2014-09-08T05:00:00Z";

    private final Publisher publisher = new Publisher();

    /** Business time stands still until the test moves it. */
    static final class Hands extends Clock {
        private volatile Instant now = Instant.parse(NIGHT);

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return WorkingDays.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return fixed(now, zone);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        Hands businessClock() {
            return new Hands();
        }
    }

    @Test
    void missesBulkMailInTheMorningAndServiceMailByNight() throws Exception {
        try (var service = start("07:00-18:00")) {
            publisher.tell("conference", "invitation-issued", "held", "invitation=i1", "{}");
            publisher.tell("registration", "municipality-joined", "urgent", "call=c9&municipality=1201", "{}");

            // Its deadline is later: when it is missed, the other one has been judged.
            eventually(() -> incidents(service).contains("\"urgent\""));
            assertThat(incidents(service)).doesNotContain("\"held\"");

            service.getBean(Hands.class).now = Instant.parse(MORNING);
            eventually(() -> incidents(service).contains("\"held\""));
        }
    }

    @Test
    void hoursThatMakeNoSenseStopTheStart() {
        assertThatThrownBy(() -> start("18:00-07:00").close())
                .hasStackTraceContaining("samspil.mail.bulk.hours is from and until on one day");
    }

    private static ConfigurableApplicationContext start(String hours) {
        var application = new SpringApplication(OperationsService.class, Tokens.class, Time.class);
        application.setAdditionalProfiles("quick");
        return application.run(
                "--server.port=0",
                "--spring.application.name=" + Infrastructure.freshName(),
                "--samspil.mail.bulk.hours=" + hours,
                "--samspil.operations.watched=",
                "--samspil.services.notification.url=http://localhost:1",
                "--spring.mongodb.uri=" + Infrastructure.get().storeUri(Infrastructure.freshName()),
                "--samspil.broker=" + Infrastructure.get().brokers());
    }

    private static String incidents(ConfigurableApplicationContext service) throws Exception {
        var port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new Client(port, "operations")
                .get("/api/operations/incidents?state=open&limit=200")
                .body()
                .toString();
    }

    private static void eventually(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(60)).until(condition);
    }
}
