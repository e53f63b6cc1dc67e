package dk.samspil.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.operations.web.Client;
import dk.samspil.operations.web.Tokens;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.WithInfrastructure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The recorder stopped and started again, and built anew from the start of the topics. */
@WithInfrastructure
class RebuildIT {
    private static final String INCIDENTS = "/api/operations/incidents";

    private final Publisher publisher = new Publisher();

    @Test
    void isRightAfterARestartAndTheSameWhenBuiltFromTheStart() throws Exception {
        var database = Infrastructure.freshName();
        String complete;
        try (var first = start("recorder", database)) {
            complete = joined("1101");
            joined("1102");
            eventually(() -> size(first, "1101") == 1 && size(first, "1102") == 1);
        }
        // While it is away one gets all its steps, and one none; both deadlines pass.
        publisher.tell("progression", "onboarding-started", "f1101", "call=c1&municipality=1101", "{}");
        publisher.tell("notification", "email-sent", "f1101", "municipality=1101", welcome(complete));
        var deadline = Instant.now().plusSeconds(3);
        await().until(() -> Instant.now().isAfter(deadline));

        try (var again = start("recorder", database)) {
            eventually(() -> get(again, INCIDENTS).contains("\"1102\""));
            assertThat(get(again, INCIDENTS)).doesNotContain("\"1101\"");
            eventually(() ->
                    events(again, "1101").size() == 3 && events(again, "1102").size() == 2);

            try (var anew = start("rebuilt", Infrastructure.freshName())) {
                for (var municipality : List.of("1101", "1102")) {
                    eventually(() -> events(anew, municipality).equals(events(again, municipality)));
                }
            }
        }
    }

    private String joined(String municipality) throws Exception {
        return publisher.tell(
                "registration",
                "municipality-joined",
                "f" + municipality,
                "call=c1&municipality=" + municipality,
                "{\"marker\":\"" + municipality + "\"}");
    }

    private static String welcome(String joined) {
        return "{\"mail\":\"m\",\"template\":\"welcome\",\"event\":\"" + joined + "\"}";
    }

    private static ConfigurableApplicationContext start(String group, String database) {
        var application = new SpringApplication(OperationsService.class, Tokens.class);
        application.setAdditionalProfiles("quick");
        return application.run(
                "--server.port=0",
                "--spring.application.name=" + group,
                "--samspil.operations.watched=",
                "--samspil.services.notification.url=http://localhost:1",
                "--spring.mongodb.uri=" + Infrastructure.get().storeUri(database),
                "--samspil.broker=" + Infrastructure.get().brokers());
    }

    private static int size(ConfigurableApplicationContext service, String key) throws Exception {
        return events(service, key).size();
    }

    private static List<String> events(ConfigurableApplicationContext service, String key) throws Exception {
        var events = new ArrayList<String>();
        new Client(port(service), "operations")
                .flow(key)
                .body()
                .path("items")
                .forEach(i -> events.add(i.path("event").asString("")));
        return events;
    }

    private static String get(ConfigurableApplicationContext service, String path) throws Exception {
        return new Client(port(service), "operations").get(path).body().toString();
    }

    private static int port(ConfigurableApplicationContext service) {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static void eventually(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(60)).until(condition);
    }
}
