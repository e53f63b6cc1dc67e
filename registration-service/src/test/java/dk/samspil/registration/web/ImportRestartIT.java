package dk.samspil.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import dk.samspil.embedded.Topic;
import dk.samspil.registration.RegistrationService;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.WithInfrastructure;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service stops while it carries out an import, and another one goes on where it was. */
@WithInfrastructure
class ImportRestartIT {
    private static final String IMPORTS = "/api/registration/imports";
    private static final int ROWS = 6_000;

    @BeforeEach
    void topics() {
        Infrastructure.get().broker().create(Topic.all());
    }

    @Test
    void goesOnWhereItWas() throws Exception {
        String id;
        try (var first = start()) {
            var coordinator = client(first);
            id = coordinator
                    .postAs("text/csv", IMPORTS, file())
                    .body()
                    .path("id")
                    .asString();
            assertThat(coordinator.post(IMPORTS + "/" + id + "/application", "").status())
                    .isEqualTo(202);
        }
        try (var second = start()) {
            var coordinator = client(second);
            var found = coordinator.get(IMPORTS + "/" + id).body();
            assertThat(found.at("/progress/done").asInt())
                    .as("stopped in between")
                    .isLessThan(ROWS);
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> coordinator
                            .get(IMPORTS + "/" + id)
                            .body()
                            .path("state")
                            .asString()
                            .equals("done"));
            var schools = StreamSupport.stream(
                            second.getBean(MongoDatabase.class)
                                    .getCollection("schools")
                                    .find()
                                    .spliterator(),
                            false)
                    .toList();
            assertThat(schools).hasSize(ROWS);
            assertThat(schools)
                    .allSatisfy(school -> assertThat(
                                    school.get("sequence", (Number) 0L).longValue())
                            .isOne());
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(RegistrationService.class, Tokens.class)
                .run("--server.port=0", "--samspil.secret.people=a secret of tests", "--samspil.relay.sweep-every=1s");
    }

    private static Client client(ConfigurableApplicationContext service) {
        var port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new Client(port, "coordinator");
    }

    private static String file() {
        var text = new StringBuilder("institution_no,name,municipality_code\n");
        for (int i = 0; i < ROWS; i++) text.append("%06d,Skole nummer %d,0461\n".formatted(300_000 + i, i));
        return text.toString();
    }
}
