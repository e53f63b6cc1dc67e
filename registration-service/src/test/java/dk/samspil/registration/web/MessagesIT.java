package dk.samspil.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesIT extends RunningRegistration {
    private static final String MESSAGE = """
            {"audience":{"states":%s},"subject":{"da":"Nyt","en":"News"},
             "body":{"da":"Første.\\n\\nAnden.","en":"First.\\n\\nSecond."}}""";
    private static final String JOINED = MESSAGE.formatted("[\"joined\"]");

    private String call = "";

    @BeforeEach
    void oneHasJoinedAndTwoWait() throws Exception {
        call = open(1);
        for (var each : new String[] {"0101", "0461", "0751"}) apply(call, each);
    }

    @Test
    void aPreviewCountsAndShowsAndSendsNothing() throws Exception {
        var preview = coordinator.post(messages() + "/preview", MESSAGE.formatted("[\"joined\",\"waiting\"]"));

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body().path("people").asInt()).isEqualTo(6);
        assertThat(preview.body().path("groups")).hasSize(2);
        assertThat(preview.body().at("/groups/1/state").asString()).isEqualTo("waiting");
        assertThat(preview.body().at("/groups/1/municipalities").asInt()).isEqualTo(2);
        assertThat(preview.body().at("/samples/0/text").asString())
                .startsWith("Kære ")
                .endsWith("\n\nFørste.\n\nAnden.");
        assertThat(coordinator.get(messages()).body().path("items")).isEmpty();
    }

    @Test
    void aMessageIsKeptWithWhomItWentToAndItsMailsAreFound() throws Exception {
        var sent = coordinator.post(messages(), JOINED, "X-Correlation-Id", "f10b1cafe5");

        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.body().path("people").asInt()).isEqualTo(2);
        assertThat(sent.body().path("mails").asString()).isEqualTo("/api/notification/emails?correlation=f10b1cafe5");
        var kept = coordinator.get(sent.location()).body();
        assertThat(kept.at("/body/da").asString()).isEqualTo("Første.\n\nAnden.");
        assertThat(kept.path("recipients")).hasSize(2);
        assertThat(coordinator.get(messages()).body().at("/items/0/body").isMissingNode())
                .isTrue();
        assertThat(system.get(sent.location() + "/letter")
                        .body()
                        .at("/subject/en")
                        .asString())
                .isEqualTo("News");
    }

    @Test
    void theSameKeySendsOnceAndAnotherTextUnderItIsRefused() throws Exception {
        var key = UUID.randomUUID().toString();
        var first = coordinator.post(messages(), JOINED, "Idempotency-Key", key);
        var again = coordinator.post(messages(), JOINED, "Idempotency-Key", key);
        var other = coordinator.post(messages(), JOINED.replace("Nyt", "Andet"), "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.problem()).isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
        assertThat(coordinator.get(messages()).body().path("items")).hasSize(1);
    }

    @Test
    void listsTheLatestFirstWithACursor() throws Exception {
        for (int i = 0; i < 3; i++) coordinator.post(messages(), JOINED);
        var first = coordinator.get(messages() + "?limit=2").body();
        var rest = coordinator
                .get(messages() + "?after=" + first.path("next").asString())
                .body();

        assertThat(first.path("items")).hasSize(2);
        assertThat(rest.path("items")).hasSize(1);
        assertThat(rest.path("next").isMissingNode()).isTrue();
    }

    @Test
    void refusesToWriteToNobody() throws Exception {
        var nobody = MESSAGE.formatted("[\"declined\"]");
        for (var path : new String[] {messages(), messages() + "/preview"}) {
            var answer = coordinator.post(path, nobody);
            assertThat(answer.problem()).isEqualTo("422 INVALID");
            assertThat(answer.body().at("/errors/0/code").asString()).isEqualTo("EMPTY_AUDIENCE");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"audience\":{\"states\":[]},\"subject\":{\"da\":\"a\",\"en\":\"b\"},\"body\":{\"da\":\"a\",\"en\":\"b\"}}",
                "{\"audience\":{\"states\":[\"joined\"],\"municipalities\":[\"9999\"]},\"subject\":{\"da\":\"a\",\"en\":\"b\"},\"body\":{\"da\":\"a\",\"en\":\"b\"}}",
                "{\"audience\":{\"states\":[\"everybody\"]},\"subject\":{\"da\":\"a\",\"en\":\"b\"},\"body\":{\"da\":\"a\",\"en\":\"b\"}}",
                "{\"audience\":{\"states\":[null]},\"subject\":{\"da\":\"a\",\"en\":\"b\"},\"body\":{\"da\":\"a\",\"en\":\"b\"}}",
                "{\"audience\":{\"states\":[\"joined\"],\"roles\":[\"king\"]},\"subject\":{\"da\":\"a\",\"en\":\"b\"},\"body\":{\"da\":\"a\",\"en\":\"b\"}}",
                "{\"audience\":{\"states\":[\"joined\"]},\"subject\":{\"da\":\"a\\r\\nBcc: x\",\"en\":\"b\"},\"body\":{\"da\":\"a\",\"en\":\"b\"}}",
                "{\"audience\":{\"states\":[\"joined\"]},\"subject\":{\"da\":\"a\",\"en\":\"b\"},\"body\":{\"da\":\"010203-1234\",\"en\":\"b\"}}",
                "{\"audience\":{\"states\":[\"joined\"]},\"subject\":{\"da\":\"a\",\"en\":\"b\"},\"body\":{\"da\":\"a\\u0000\",\"en\":\"b\"}}",
                "{\"audience\":{\"states\":[\"joined\"]},\"subject\":{\"da\":\"a\",\"en\":\"b\"},\"body\":{\"da\":\"a\",\"en\":\" \"}}"
            })
    void refusesWhatIsNotRight(String request) throws Exception {
        var answer = coordinator.post(messages(), request);

        assertThat(answer.problem()).isEqualTo("422 INVALID");
        assertThat(answer.body().toString()).doesNotContain("010203");
    }

    @Test
    void refusesWhatIsTooLong() throws Exception {
        assertThat(coordinator
                        .post(messages(), JOINED.replace("Nyt", "x".repeat(151)))
                        .problem())
                .isEqualTo("422 INVALID");
        assertThat(coordinator
                        .post(messages(), JOINED.replace("Anden.", "x".repeat(8001)))
                        .problem())
                .isEqualTo("422 INVALID");
    }

    @Test
    void othersAreTurnedAwayAndWhatIsNotThereIsNotFound() throws Exception {
        assertThat(as("municipality.0101").post(messages(), JOINED).status()).isEqualTo(403);
        assertThat(member.get(messages()).status()).isEqualTo(403);
        for (var id : new String[] {"x".repeat(26), "x"}) {
            assertThat(coordinator.get("/api/registration/messages/" + id).problem())
                    .isEqualTo("404 NOT_FOUND");
            assertThat(coordinator.post(CALLS + "/" + id + "/messages", JOINED).problem())
                    .isEqualTo("404 NOT_FOUND");
            assertThat(coordinator.get(CALLS + "/" + id + "/messages").problem())
                    .isEqualTo("404 NOT_FOUND");
        }
    }

    private String messages() {
        return CALLS + "/" + call + "/messages";
    }
}
