package dk.samspil.registration.web;

import dk.samspil.embedded.Topic;
import dk.samspil.registration.RegistrationService;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service as it runs, on the real broker and store, with those who call it. */
@WithInfrastructure
@SpringBootTest(
        classes = RegistrationService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "samspil.secret.people=a secret of tests")
@Import(Tokens.class)
abstract class RunningRegistration {
    static final String CALLS = "/api/registration/calls";

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        Infrastructure.get().broker().create(Topic.all());
    }

    Client coordinator = new Client(0, "");
    Client nobody = new Client(0, "");
    Client member = new Client(0, "");
    Client system = new Client(0, "");

    @BeforeEach
    void callers() {
        coordinator = as("coordinator");
        nobody = as("");
        member = as("reference-member");
        system = as("system");
    }

    Client as(String token) {
        return new Client(port, token);
    }

    String open(int places) throws Exception {
        var call = """
                {"title":{"da":"Opslag","en":"Call"},"places":%d,"opensAt":"2000-01-01T00:00:00Z",
                 "deadline":"2100-01-01T00:00:00Z","admission":"first-come"}""".formatted(places);
        return coordinator.post(CALLS, call).body().path("id").asString();
    }

    void apply(String call, String municipality) throws Exception {
        var application = """
                {"municipality":"%1$s","motivation":"Vi vil gerne.","themes":["dialog"],"schools":[],
                 "contact":{"name":"Chef %1$s","email":"chef%1$s@kommune.example","language":"da"},
                 "participants":[{"name":"Leder","email":"leder%1$s@kommune.example","role":"school-leader"}],
                 "reason":"Aftalt i telefonen"}""".formatted(municipality);
        coordinator.post(CALLS + "/" + call + "/applications", application);
    }

    String person(String name) throws Exception {
        return coordinator
                .post("/api/registration/people", """
                        {"name":"%s Eksempel","email":"%s@kommune.example","municipality":"0461","language":"da"}""".formatted(name, name))
                .body()
                .path("person")
                .asString();
    }
}
