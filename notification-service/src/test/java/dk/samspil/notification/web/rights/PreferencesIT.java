package dk.samspil.notification.web.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.embedded.Topic;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.EraseContact;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.UpdateContact;
import dk.samspil.notification.application.bounces.DoubtContact;
import dk.samspil.notification.application.rights.AllPreferences;
import dk.samspil.notification.application.rights.UnsubscribeTokens;
import dk.samspil.notification.application.rights.Unsubscription;
import dk.samspil.notification.domain.Bounce;
import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.ReturnedMail;
import dk.samspil.notification.domain.SoftLimit;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.WithInfrastructure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;

/** Preferences and unsubscribe links over HTTP (I11, S5). */
@WithInfrastructure
@DirtiesContext // else it goes on taking events from those who come after it
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PreferencesIT {
    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";
    private static final String UNSUBSCRIPTION = "/api/notification/unsubscription";
    private static final String OWN = "/api/notification/preferences";

    @Autowired
    private Environment environment;

    @Autowired
    private Contacts contacts;

    @Autowired
    private AllPreferences preferences;

    @Autowired
    private UnsubscribeTokens tokens;

    @Autowired
    private Moments moments;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        Infrastructure.get().broker().create(Topic.all());
        properties.add("samspil.services.conference.url", () -> "http://localhost:9");
    }

    /** A token is the name of its role, and perhaps a person. */
    @TestConfiguration
    static class Tokens {
        @Bean
        JwtDecoder roleAndPerson() {
            return token -> {
                var parts = token.split("\\.", 2);
                var jwt = Jwt.withTokenValue(token)
                        .header("alg", "none")
                        .subject("subject-of-" + parts[0])
                        .claim("roles", List.of(parts[0]));
                if (parts.length > 1) jwt.claim("person", parts[1]);
                return jwt.build();
            };
        }
    }

    @Test
    void unsubscribesByOneClickWithoutCookieOrLogin() {
        for (var form : List.of("url-encoded", "multipart")) {
            var person = somebody(form.equals("multipart") ? "mama" : "urur");
            var token = token(person, Category.INVITATION);

            var answer = form.equals("multipart")
                    ? ask(HttpMethod.POST, UNSUBSCRIPTION, request -> multipart(request, token))
                    : oneClick(token);

            assertThat(answer.getStatusCode().value())
                    .as(form + answer.getBody())
                    .isEqualTo(200);
            assertThat(answer.getBody()).contains("\"invitation\"", "true").doesNotContain(person.value());
            assertThat(preferences.declines(person, Category.INVITATION)).isTrue();
            assertThat(preferences.declines(person, Category.DIGEST)).isFalse();
            assertThat(oneClick(token).getStatusCode().value()).isEqualTo(200);
        }
    }

    @Test
    void readingChangesNothing() {
        var person = somebody("rere");
        var token = token(person, Category.NEWS);

        for (var method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            for (int i = 0; i < 3; i++) {
                assertThat(ask(method, UNSUBSCRIPTION, request -> request.header("Unsubscribe-Token", token))
                                .getStatusCode()
                                .value())
                        .isEqualTo(200);
            }
        }

        assertThat(preferences.find(person)).isEmpty();
    }

    @Test
    void takesItBackByTheSameLink() {
        var person = somebody("baba");
        var token = token(person, Category.DIGEST);
        oneClick(token);

        var answer = put(UNSUBSCRIPTION, null, "{\"declined\":false}", "Unsubscribe-Token", token);

        assertThat(answer.getBody()).contains("\"declined\":false");
        assertThat(preferences.declines(person, Category.DIGEST)).isFalse();
        assertThat(preferences.find(person).orElseThrow().state().history()).hasSize(2);
    }

    /** After a complaint all is declined that nobody needs; who asks for some of it gets that, and says so at once. */
    @Test
    void whoHasComplainedSeesItAndMayWantMailsAgain() {
        var person = somebody("comp");
        var path = "/api/notification/people/" + person.value();
        complain(person);
        var token = token(person, Category.DIGEST);

        var held = get(path, "coordinator").getBody();
        assertThat(held).contains("\"complainedAt\":\"");
        assertThat(get(path + "/preferences", "coordinator").getBody())
                .contains("\"digest\",\"obligatory\":false,\"declined\":true", "\"complainedAt\":\"");
        assertThat(ask(HttpMethod.GET, UNSUBSCRIPTION, request -> request.header("Unsubscribe-Token", token))
                        .getBody())
                .contains("\"declined\":true");

        assertThat(put(UNSUBSCRIPTION, null, "{\"declined\":false}", "Unsubscribe-Token", token)
                        .getBody())
                .contains("\"declined\":false");

        assertThat(contacts.complainedAt(person)).isEmpty();
        assertThat(get(OWN, "host." + person.value()).getBody())
                .contains("\"digest\",\"obligatory\":false,\"declined\":false")
                .contains("\"news\",\"obligatory\":false,\"declined\":true")
                .doesNotContain("\"complainedAt\":\"");
    }

    @Test
    void opensNothingByAForgedToken() {
        var token = token(somebody("fofo"), Category.NEWS);
        for (var forged : List.of("", "x", token + "x", token.substring(1), "A".repeat(token.length()))) {
            assertProblem(oneClick(forged), 404, "NOT_FOUND");
            assertProblem(
                    ask(HttpMethod.GET, UNSUBSCRIPTION, request -> request.header("Unsubscribe-Token", forged)),
                    404,
                    "NOT_FOUND");
            assertProblem(
                    put(UNSUBSCRIPTION, null, "{\"declined\":true}", "Unsubscribe-Token", forged), 404, "NOT_FOUND");
        }
        assertProblem(put(UNSUBSCRIPTION, null, "{\"declined\":true}", "X", "y"), 404, "NOT_FOUND");
    }

    @Test
    void wantsTheBodyOfTheStandard() {
        var person = somebody("wawa");
        var token = token(person, Category.NEWS);
        var answer = ask(
                HttpMethod.POST,
                UNSUBSCRIPTION,
                request -> request.header("Unsubscribe-Token", token)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body("x=y"));

        assertProblem(answer, 422, "INVALID");
        assertThat(answer.getBody()).contains("List-Unsubscribe");
        assertThat(preferences.find(person)).isEmpty();
        assertProblem(put(UNSUBSCRIPTION, null, "{}", "Unsubscribe-Token", token), 422, "INVALID");
    }

    @Test
    void keepsTheWishOfSomebodyWhoseDetailsHaveNotComeYet() {
        var person = new PersonId("late".repeat(6) + "22");
        var token = token(person, Category.NEWS);

        assertThat(oneClick(token).getStatusCode().value()).isEqualTo(200);

        assertThat(preferences.declines(person, Category.NEWS)).isTrue();
        assertThat(ask(HttpMethod.GET, UNSUBSCRIPTION, request -> request.header("Unsubscribe-Token", token))
                        .getBody())
                .contains("\"declined\":true");
    }

    @Test
    void harmsNoErasedPerson() {
        var person = somebody("gone");
        var token = token(person, Category.NEWS);
        event(person, 2).run(() -> new EraseContact(contacts, moments).handle(person, 2));

        assertThat(oneClick(token).getStatusCode().value()).isEqualTo(200);

        assertThat(preferences.find(person)).isEmpty();
        assertProblem(
                get("/api/notification/people/" + person.value() + "/preferences", "coordinator"), 404, "NOT_FOUND");
    }

    @Test
    void everybodyChoosesForThemselves() {
        var person = somebody("self");
        var login = "school-leader." + person.value();

        assertThat(get(OWN, login).getBody())
                .contains("{\"category\":\"service\",\"obligatory\":true,\"declined\":false}")
                .contains("\"history\":[]");
        var answer = put(OWN, login, "{\"declined\":[\"digest\",\"news\"]}", "X", "y");

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        var version = String.valueOf(answer.getHeaders().getETag());
        assertThat(answer.getBody()).contains("\"way\":\"logged-in\"", "\"by\":\"subject-of-school-leader\"");
        assertThat(preferences.declines(person, Category.NEWS)).isTrue();
        assertThat(put(OWN, login, "{\"declined\":[]}", HttpHeaders.IF_MATCH, version)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertProblem(put(OWN, login, "{\"declined\":[]}", HttpHeaders.IF_MATCH, version), 412, "STALE_VERSION");
    }

    @Test
    void aLoginThatIsNobodyHasNothingToChoose() {
        for (var login : List.of("municipality", "researcher.demo-researcher", "host." + "z".repeat(26))) {
            assertProblem(get(OWN, login), 404, "NOT_FOUND");
            assertProblem(put(OWN, login, "{\"declined\":[]}", "X", "y"), 404, "NOT_FOUND");
        }
        assertThat(get(OWN, "operations").getStatusCode().value()).isEqualTo(403);
    }

    @Test
    void aCoordinatorChoosesOnBehalfWithAReason() {
        var person = somebody("beha");
        var path = "/api/notification/people/" + person.value() + "/preferences";

        assertProblem(put(path, "coordinator", "{\"declined\":[\"digest\"]}", "X", "y"), 422, "INVALID");
        assertThat(put(path, "municipality", "{\"declined\":[],\"reason\":\"x\"}", "X", "y")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        var answer = put(path, "coordinator", "{\"declined\":[\"digest\"],\"reason\":\"Ringede.\"}", "X", "y");

        assertThat(answer.getBody()).contains("\"way\":\"on-behalf\"", "Ringede.");
        assertThat(get(path, "coordinator").getBody()).isEqualTo(answer.getBody());
        assertThat(get("/api/notification/people/" + person.value(), "coordinator")
                        .getBody())
                .contains("\"preferences\"", "Ringede.");
    }

    @Test
    void namesEachCategoryThatIsUnknownOrObligatory() {
        var person = somebody("obli");
        var path = "/api/notification/people/" + person.value() + "/preferences";
        var body = "{\"declined\":[\"news\",\"service\",\"spam\"],\"reason\":\"x\"}";

        var answer = put(path, "coordinator", body, "X", "y");

        assertProblem(answer, 422, "INVALID");
        assertThat(answer.getBody())
                .contains("\"declined[1]\"", "OBLIGATORY", "\"declined[2]\"", "UNKNOWN_CATEGORY")
                .doesNotContain("declined[0]");
        assertThat(preferences.find(person)).isEmpty();
        for (var bad : List.of("{\"declined\":null}", "{\"declined\":[null]}", "{\"declined\":\"news\"}", "[]")) {
            assertThat(put(OWN, "host." + person.value(), bad, "X", "y")
                            .getStatusCode()
                            .value())
                    .as(bad)
                    .isIn(400, 422);
        }
    }

    private PersonId somebody(String name) {
        var person = new PersonId(name.repeat(6) + "22");
        var details =
                new PersonDetails("Navn", name + "@x.example", Optional.empty(), Optional.of("0461"), Language.DA);
        event(person, 1)
                .run(() -> new UpdateContact(contacts, moments).handle(new UpdateContact.Command(person, details, 1)));
        await().until(() -> contacts.find(person).isPresent());
        return person;
    }

    private void complain(PersonId person) {
        var at = moments.now();
        var complaint = new Bounce(Bounce.Kind.COMPLAINT, Optional.empty(), at.system());
        var mail = new ReturnedMail(new MailId("m".repeat(26)), 1, complaint, at.business());
        event(person, 2)
                .run(() -> new DoubtContact(contacts, new SoftLimit(3, Duration.ofDays(14))).handle(person, mail));
    }

    private static Cause event(PersonId person, long sequence) {
        return Cause.event("people/" + person.value(), sequence, "x/" + sequence, "flow", TraceParent.fresh());
    }

    private String token(PersonId person, Category category) {
        return tokens.of(new Unsubscription(person, category));
    }

    private ResponseEntity<String> oneClick(String token) {
        return ask(
                HttpMethod.POST,
                UNSUBSCRIPTION,
                request -> request.header("Unsubscribe-Token", token)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(ONE_CLICK));
    }

    private static void multipart(RestClient.RequestBodySpec request, String token) {
        request.header("Unsubscribe-Token", token)
                .header(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=edge")
                .body(
                        "--edge\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--edge--\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
    }

    private ResponseEntity<String> get(String path, String login) {
        return ask(HttpMethod.GET, path, request -> request.headers(h -> h.setBearerAuth(login)));
    }

    private ResponseEntity<String> put(String path, @Nullable String login, String body, String header, String value) {
        return ask(HttpMethod.PUT, path, request -> {
            if (login != null) request.headers(h -> h.setBearerAuth(login));
            request.header(header, value)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body);
        });
    }

    private ResponseEntity<String> ask(HttpMethod method, String path, Consumer<RestClient.RequestBodySpec> request) {
        var prepared = RestClient.create("http://localhost:" + environment.getRequiredProperty("local.server.port"))
                .method(method)
                .uri(path);
        request.accept(prepared);
        return prepared.retrieve()
                .onStatus(HttpStatusCode::isError, (_, _) -> {})
                .toEntity(String.class);
    }

    private static void assertProblem(ResponseEntity<String> answer, int status, String code) {
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody()).contains("\"" + code + "\"");
    }
}
