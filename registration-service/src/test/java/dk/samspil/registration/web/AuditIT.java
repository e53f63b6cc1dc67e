package dk.samspil.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AuditIT extends RunningRegistration {
    private static final String AUDIT = "/api/registration/audit";

    @Test
    void theCoordinatorSeesWhoHasDoneWhatToWhat() throws Exception {
        var call = open(1);
        apply(call, "0461");
        as("municipality.0461")
                .post("/api/registration/applications/" + call + "-0461/withdrawal", "{\"reason\":\"økonomi\"}");

        var row = latest("?about=" + call + "-0461&who=municipality.0461");
        assertThat(row.path("operation").asString()).isEqualTo("POST /api/registration/applications/{id}/withdrawal");
        assertThat(row.path("municipality").asString()).isEqualTo("0461");
        assertThat(row.path("outcome").asString()).isEqualTo("done");
        assertThat(row.toString()).doesNotContain("økonomi");
        assertThat(latest("?about=" + call + "&operation=POST%20/api/registration/calls")
                        .path("made")
                        .asString())
                .isEqualTo(call);
    }

    @Test
    void refusalsAndRepeatsAreToldApart() throws Exception {
        var call = open(1);
        as("municipality.0101").post("/api/registration/applications/" + call + "-0461/withdrawal", "{}");
        assertThat(latest("?about=" + call + "-0461").path("code").asString()).isEqualTo("NOT_FOUND");

        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            coordinator.post(
                    "/api/registration/people",
                    "{\"name\":\"Bo\",\"email\":\"bo@uni.example\",\"language\":\"da\"}",
                    "Idempotency-Key",
                    key);
        }
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var rows = coordinator
                    .get(AUDIT + "?operation=POST%20/api/registration/people&limit=2")
                    .body()
                    .path("items");
            assertThat(rows.path(0).path("repeat").asBoolean()).isTrue();
            assertThat(rows.path(1).path("repeat").asBoolean()).isFalse();
            assertThat(rows.path(0).path("command")).isEqualTo(rows.path(1).path("command"));
        });
    }

    @Test
    void whoReadsWhatIsConfidentialIsKept() throws Exception {
        var call = open(1);
        var person = person("laest");
        coordinator.get("/api/registration/people/" + person);
        coordinator.get(CALLS + "/" + call + "/reports/participants");
        coordinator.text("/api/registration/contacts/export");

        assertThat(latest("?about=" + person + "&operation=GET%20/api/registration/people/%7Bid%7D")
                        .path("outcome")
                        .asString())
                .isEqualTo("done");
        assertThat(latest("?about=" + call + "&operation=GET%20/api/registration/calls/%7Bid%7D/reports/participants")
                        .path("outcome")
                        .asString())
                .isEqualTo("done");
        assertThat(latest("?operation=GET%20/api/registration/contacts/export")
                        .path("outcome")
                        .asString())
                .isEqualTo("done");
    }

    @Test
    void theTableIsForSpreadsheetsAndForTheCoordinator() throws Exception {
        var call = open(1);

        assertThat(coordinator.text(AUDIT + ".csv?about=" + call))
                .startsWith("text/csv;charset=UTF-8\n\uFEFFid;at;")
                .contains(";POST /api/registration/calls;");
        assertThat(member.get(AUDIT).status()).isEqualTo(403);
        assertThat(as("municipality.0461").get(AUDIT + ".csv").status()).isEqualTo(403);
    }

    /** The row is completed when the answer may have been read already. */
    private JsonNode latest(String question) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> coordinator.get(AUDIT + question).body().at("/items/0"),
                        row -> !row.isMissingNode()
                                && !row.path("outcome").asString().equals("unknown"));
    }
}
