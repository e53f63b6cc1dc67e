package dk.samspil.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nothing that people wrote, and no token or secret, is in any log (S3, S8): neither of what is sent here, nor of what
 * the other stories have sent before it.
 */
@WithRealSystem
@Order(Integer.MAX_VALUE)
class DiscretionIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CALLS = "/api/registration/calls";
    private static final String CPR = "0101901234";
    private static final String CPR_WITH_DASH = "010190-1234";
    private static final Pattern INVITATION = Pattern.compile("/(?:i|u)#([A-Za-z0-9_.-]+)");

    /** All that is sent here holds one of these words. */
    private static final List<String> OURS = List.of("hemmelig", "usynlig", CPR, CPR_WITH_DASH);

    /** What the demo's and the other stories' people have in common. */
    private static final List<String> THEIRS =
            List.of("(fiktiv", ".example", "skolechef@", "deltager1@", "forsker1@", "eyj", "bearer ", "vi vil");

    private final RealSystem system;
    private final Api coordinator;

    DiscretionIT(RealSystem system) {
        this.system = system;
        this.coordinator = Api.as(system, "coordinator", "");
    }

    @Test
    void noLogTellsWhatPeopleWroteOrWhatOpensDoors() {
        sayMuch();
        String received = coordinator.get("/api/registration/applications").header("X-Correlation-Id");
        assertThat(received).isNotEmpty();

        for (Path log : logs()) {
            String text = text(log).toLowerCase(Locale.ROOT);
            assertThat(OURS)
                    .as(log + " is silent about")
                    .allSatisfy(word -> assertThat(text).doesNotContain(word));
            assertThat(THEIRS)
                    .as(log + " is silent about")
                    .allSatisfy(word -> assertThat(text).doesNotContain(word));
        }
        for (String opening : openings()) {
            assertThat(logs()).allSatisfy(log -> assertThat(text(log)).doesNotContain(opening));
        }
    }

    /** Else the test above would pass on empty files. */
    @Test
    void everyApplicationLogsObjectsThatNameIt() {
        for (String name :
                List.of("registration", "progression", "conference", "notification", "operations", "gateway")) {
            List<JsonNode> lines = text(Path.of(system.logs()).resolve(name + ".log"))
                    .lines()
                    .filter(line -> line.startsWith("{"))
                    .map(JSON::readTree)
                    .toList();
            assertThat(lines).isNotEmpty().allSatisfy(line -> {
                assertThat(line.path("service.name").asString("")).isEqualTo(name);
                assertThat(line.path("log.level").asString("")).isNotEmpty();
                assertThat(line.path("@timestamp").asString("")).isNotEmpty();
            });
        }
    }

    /** What is right, what is wrong in every way that comes to mind, and what is meant to be misread. */
    private void sayMuch() {
        String path = CALLS + "/" + openCall() + "/applications";
        coordinator.post(path, application("da", "Vi er usynlige"));
        coordinator.post(path, application("hemmeligsprog", "usynlig"));
        coordinator.post(path, application("da", "Elev " + CPR_WITH_DASH + " er usynlig"));
        coordinator.post(path, application("da", "Elev " + CPR + " er usynlig"));
        coordinator.post(
                path,
                application("da", "usynlig")
                        .replace("\"participants\": [", "\"participants\": \"Hemmelig\", \"x\": ["));
        coordinator.post(path, application("da", "usynlig").replace("\"contact\": {", "\"contact\": {hemmelig"));
        coordinator.post(path, application("da", "usynlig").replace("@usynlig.example", "(at)usynlig"));
        coordinator.post(path, "hemmelig");
        coordinator.post(CALLS, "{\"title\": \"hemmelig\", \"places\": \"usynlig\"}");
        coordinator.get("/api/registration/applications?state=hemmelig&call=xenia.hemmelig@usynlig.example");
        coordinator.get("/api/registration/applications/xenia.hemmelig@usynlig.example");
        coordinator.with("X-Correlation-Id", "Xenia-Hemmelig").get("/api/registration/applications?limit=usynlig");
        coordinator.with("If-Match", "\"hemmelig.usynlig\"").post(path, application("da", "usynlig"));
        coordinator.with("Idempotency-Key", "hemmelig").post(path, application("da", "usynlig"));
        coordinator.with("Idempotency-Key", "hemmelig").post(path, application("da", "mere usynlig"));
        coordinator.send("POST", path, "navn=Hemmelig", "text/usynlig");
        Api nobody = Api.at(system.gateway());
        nobody.withToken("hemmelig.usynlig.token").get("/api/registration/applications");
        nobody.with("Invitation-Token", "hemmelig.usynlig").get("/api/conference/invitation");
        nobody.with("Invitation-Token", "hemmelig.usynlig")
                .post("/api/conference/invitation/answer", "{\"answer\": \"hemmelig\"}");
        nobody.with("Cookie", "SESSION=hemmelig").get("/api/usynlig");
        Api.at(system.identity())
                .send(
                        "POST",
                        "/oauth2/token",
                        "grant_type=hemmelig&client_secret=usynlig",
                        "application/x-www-form-urlencoded");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> new World(system, "Hemmelig")
                                .mailsTo("xenia.hemmelig@usynlig.example")
                                .size()
                        > 0);
    }

    private String openCall() {
        Reply opened = coordinator.post(CALLS, """
                {"title": {"da": "Hemmelig", "en": "Usynlig"}, "places": 3, "opensAt": "2014-07-01T06:00:00Z",
                 "deadline": "2018-07-01T06:00:00Z", "admission": "selection"}""");
        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        return opened.text("id");
    }

    private static String application(String language, String motivation) {
        return """
                {"municipality": "0461", "motivation": "%s", "themes": ["Usynlig"], "schools": [],
                 "contact": {"name": "Xenia Hemmelig", "email": "xenia.hemmelig@usynlig.example", "language": "%s"},
                 "reason": "Aftalt i telefonen", "participants": [{"name": "Per Hemmelig", "email": "per@usynlig.example", "role": "school-leader",
                                   "language": "da"}]}""".formatted(motivation, language);
    }

    /** Secrets, tokens that were given out, and what opens invitations, or unsubscribes, in all mails. */
    private List<String> openings() {
        World world = new World(system, "Hemmelig");
        Stream<String> invitations = world.mails().stream()
                .map(m -> world.text(m.path("ID").asString("")))
                .flatMap(text -> INVITATION.matcher(text).results().map((MatchResult m) -> m.group(1)));
        List<String> all = Stream.of(secrets(), system.handedOut().stream(), invitations)
                .flatMap(s -> s)
                .distinct()
                .toList();
        assertThat(all)
                .hasSizeGreaterThan(6)
                .allSatisfy(opening -> assertThat(opening).hasSizeGreaterThan(16));
        return all;
    }

    private Stream<String> secrets() {
        Properties secrets = new Properties();
        try (InputStream in = Files.newInputStream(system.secrets())) {
            secrets.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.stringPropertyNames().stream().map(secrets::getProperty);
    }

    private List<Path> logs() {
        try (Stream<Path> files = Files.list(Path.of(system.logs()))) {
            List<Path> logs = files.filter(f -> f.toString().endsWith(".log")).toList();
            assertThat(logs).hasSizeGreaterThanOrEqualTo(7);
            return logs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
