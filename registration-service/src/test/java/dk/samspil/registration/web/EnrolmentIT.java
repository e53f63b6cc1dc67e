package dk.samspil.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.registration.web.Client.Answer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From the draft of a call to the end of its programme, as coordinator and municipalities see it. */
class EnrolmentIT extends RunningRegistration {
    private static final String CALL = """
            {"title":{"da":"Opslag","en":"Call"},"description":{"da":"Om ledelse","en":"On leadership"},
             "themes":[{"code":"dialog","title":{"da":"Dialog","en":"Dialogue"}},
                       {"code":"data","title":{"da":"Data","en":"Data"}}],
             "secretariat":{"name":"Kirsten Kontor (fiktiv)","email":"kontor@kl.example"},
             "places":%d,"opensAt":"%s","deadline":"2100-01-01T00:00:00Z","admission":"%s","draft":%s}""";
    private static final String OPENED = "2000-01-01T00:00:00Z";
    private static final String TO_COME = "2099-01-01T00:00:00Z";
    private static final String BECAUSE = "{\"reason\":\"Aftalt i telefonen\"}";

    @Test
    void aDraftIsTheCoordinatorsUntilItIsPublished() throws Exception {
        var drafted = coordinator.post(CALLS, CALL.formatted(3, OPENED, "first-come", "true"));
        var call = drafted.location();

        assertThat(text(drafted, "state")).isEqualTo("draft");
        assertThat(nobody.get(call).problem()).isEqualTo("404 NOT_FOUND");
        assertThat(ids(nobody.get(CALLS))).doesNotContain(text(drafted, "id"));
        assertThat(ids(coordinator.get(CALLS))).contains(text(drafted, "id"));
        assertThat(apply("0101", call, "dialog").problem()).isEqualTo("404 NOT_FOUND");

        var changed =
                coordinator.put(call, CALL.formatted(5, OPENED, "first-come", "true"), "If-Match", drafted.etag());
        assertThat(changed.body().path("places").asInt()).isEqualTo(5);
        assertThat(coordinator
                        .put(call, CALL.formatted(5, OPENED, "first-come", "true"), "If-Match", drafted.etag())
                        .problem())
                .isEqualTo("412 STALE_VERSION");
        assertThat(text(coordinator.post(call + "/publication", ""), "state")).isEqualTo("open");
        assertThat(text(coordinator.post(call + "/publication", ""), "state")).isEqualTo("open");
        assertThat(nobody.get(call).body().path("description").path("en").asString())
                .isEqualTo("On leadership");
        assertThat(coordinator
                        .get(call + "/history")
                        .body()
                        .valueStream()
                        .map(r -> r.path("act").asString()))
                .containsExactly("drafted", "changed", "published");
        assertThat(nobody.get(call + "/history").status()).isEqualTo(401);
    }

    @Test
    void everyFaultOfASubmissionIsToldAtOnceByField() throws Exception {
        var call = open(3, "first-come");

        var refused = coordinator.post(call + "/applications", """
                {"municipality":"0461","motivation":"","themes":["dialog","dans"],"schools":["12"],
                 "contact":{"name":"","email":"x"},
                 "participants":[{"name":"A","email":"a@k.example","role":"school-leader"},
                                 {"name":"B","email":"A@k.example","role":"pupil"}]}""");

        assertThat(refused.problem()).isEqualTo("422 INVALID");
        assertThat(faults(refused.body().path("errors")))
                .contains(
                        "motivation NOT_BLANK",
                        "themes[1] UNKNOWN_THEME",
                        "schools[0] PATTERN",
                        "contact.name NOT_BLANK",
                        "contact.email WORK_EMAIL",
                        "participants[1].email DUPLICATE",
                        "participants[1].role PATTERN",
                        "reason REQUIRED");
    }

    @Test
    void aDraftOfAnApplicationIsKeptToldWhatItLacksAndGoneOnceItIsSubmitted() throws Exception {
        var call = open(3, "first-come");
        var municipality = municipality("0461");
        var draft = call + "/drafts/0461";

        var saved = municipality.put(draft, "{\"motivation\":\"Vi vil\",\"themes\":[\"dans\"]}");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(faults(saved.body().path("faults")))
                .contains("themes[0] UNKNOWN_THEME", "contact.name NOT_BLANK", "participants NOT_EMPTY")
                .doesNotContain("motivation NOT_BLANK");
        assertThat(municipality("0101").get(draft).problem()).isEqualTo("404 NOT_FOUND");
        assertThat(municipality.put(draft, "{\"motivation\":\"010203-1234\"}").problem())
                .isEqualTo("422 INVALID");
        assertThat(municipality
                        .get(draft)
                        .body()
                        .path("content")
                        .path("motivation")
                        .asString())
                .isEqualTo("Vi vil");

        assertThat(apply("0461", call, "dialog").status()).isEqualTo(201);
        assertThat(municipality.get(draft).problem()).isEqualTo("404 NOT_FOUND");
        assertThat(municipality.put(draft, "{}").problem()).isEqualTo("409 ALREADY_APPLIED");
    }

    @Test
    void anApplicationHasAReferenceThatIsFoundByIt() throws Exception {
        var call = open(3, "first-come");
        var applied = apply("0461", call, "dialog");

        assertThat(text(applied, "reference")).matches("[A-Z2-7]{4}-0461-1");
        assertThat(ids(coordinator.get("/api/registration/applications?reference="
                        + text(applied, "reference").toLowerCase(Locale.ROOT))))
                .containsExactly(text(applied, "id"));
    }

    @Test
    void whatTheCoordinatorDoesForAMunicipalityNeedsAReason() throws Exception {
        var call = open(1, "first-come");
        var application = apply("0461", call, "dialog").location();
        var waiting = apply("0101", call, "dialog").location();

        assertThat(coordinator.post(waiting + "/retraction", "{}").problem()).isEqualTo("422 INVALID");
        assertThat(coordinator.post(waiting + "/confirmation", "").problem()).isEqualTo("422 INVALID");
        assertThat(text(coordinator.post(waiting + "/retraction", BECAUSE), "state"))
                .isEqualTo("retracted");
        assertThat(municipality("0461").post(application + "/withdrawal", "{}").problem())
                .isEqualTo("422 INVALID");
        var history = coordinator.get(waiting).body().path("history");
        assertThat(history.path(history.size() - 1).path("reason").asString()).isEqualTo("Aftalt i telefonen");
    }

    @Test
    void afterJoiningOthersTakePartAndTheContactIsHandedOver() throws Exception {
        var call = open(1, "first-come");
        var application = apply("0461", call, "dialog").location();
        var tag = coordinator.get(application).etag();
        var team = """
                {"schools":[],"contact":{"name":"Ny Chef","email":"ny@kommune.example"},
                 "participants":[{"name":"Ny Leder","email":"ny.leder@kommune.example","role":"school-leader"}]}""";

        assertThat(coordinator.put(application + "/team", team, "If-Match", tag).problem())
                .as("no reason")
                .isEqualTo("422 INVALID");
        var changed = municipality("0461").put(application + "/team", team, "If-Match", tag);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body().path("contact").path("name").asString()).isEqualTo("Ny Chef");
        assertThat(changed.body().path("state").asString()).isEqualTo("joined");
        assertThat(municipality("0461")
                        .put(application + "/team", team, "If-Match", tag)
                        .problem())
                .isEqualTo("412 STALE_VERSION");
        assertThat(municipality("0101").put(application + "/team", team).problem())
                .isEqualTo("404 NOT_FOUND");
        assertThat(changed.body()
                        .path("history")
                        .valueStream()
                        .map(r -> r.path("act").asString()))
                .contains("contact_handed_over");
    }

    @Test
    void placesAreRaisedAndLoweredAndTheCallClosedOpenedAndConcluded() throws Exception {
        var call = open(1, "first-come");
        var joined = apply("0101", call, "dialog");
        var waiting = apply("0461", call, "dialog");

        assertThat(text(coordinator.post(call + "/capacity", "{\"places\":2,\"reason\":\"Flere penge\"}"), "taken"))
                .isEqualTo("2");
        assertThat(text(municipality("0461").get(waiting.location()), "state")).isEqualTo("offered");
        var lowered = coordinator.post(call + "/capacity", "{\"places\":0,\"reason\":\"Færre penge\"}");
        assertThat(lowered.body().path("overfull").asBoolean()).isTrue();
        assertThat(coordinator
                        .post(call + "/capacity", "{\"places\":-1,\"reason\":\"x\"}")
                        .problem())
                .isEqualTo("422 INVALID");
        assertThat(coordinator.post(call + "/capacity", "{\"places\":2}").problem())
                .isEqualTo("422 INVALID");

        assertThat(coordinator.post(call + "/conclusion", "").problem()).isEqualTo("409 CALL_OPEN");
        assertThat(text(coordinator.post(call + "/closing", BECAUSE), "state")).isEqualTo("closed");
        assertThat(apply("0147", call, "dialog").problem()).isEqualTo("409 CALL_CLOSED");
        assertThat(coordinator
                        .post(call + "/reopening", "{\"deadline\":\"2101-01-01T00:00:00Z\"}")
                        .problem())
                .as("no reason")
                .isEqualTo("422 INVALID");
        var again = "{\"deadline\":\"%s\",\"reason\":\"For få\"}";
        assertThat(coordinator
                        .post(call + "/reopening", again.formatted("2001-01-01T00:00:00Z"))
                        .problem())
                .isEqualTo("422 INVALID");
        assertThat(text(coordinator.post(call + "/reopening", again.formatted("2101-01-01T00:00:00Z")), "state"))
                .isEqualTo("open");
        coordinator.post(call + "/closing", "");

        assertThat(coordinator.post(call + "/conclusion", "").problem()).isEqualTo("409 STILL_UNDECIDED");
        municipality("0461").post(waiting.location() + "/retraction", "");
        assertThat(text(coordinator.post(call + "/conclusion", ""), "state")).isEqualTo("concluded");
        assertThat(municipality("0101")
                        .post(joined.location() + "/withdrawal", BECAUSE)
                        .problem())
                .isEqualTo("409 CALL_CONCLUDED");
    }

    @Test
    void aSelectionIsSuggestedChangedByHandAndCarriedOutAsItWasSeen() throws Exception {
        var call = open(2, "selection");
        for (var each : List.of("0101", "0147", "0461", "0851")) apply(each, call, "data");
        var selection = call + "/selection";

        var suggested = coordinator.get(selection);
        assertThat(chosen(suggested, "admit")).containsExactly("0101", "0461");
        assertThat(suggested
                        .body()
                        .path("items")
                        .path(0)
                        .path("because")
                        .path("da")
                        .asString())
                .isNotEmpty();
        assertThat(coordinator
                        .post(selection + "/confirmation", "", "If-Match", suggested.etag())
                        .problem())
                .isEqualTo("409 CALL_OPEN");
        coordinator.post(call + "/closing", "");

        var choice = "{\"choice\":\"%s\",\"reason\":\"Har ingen forsker\"}";
        assertThat(coordinator
                        .put(selection + "/choices/0101", "{\"choice\":\"decline\"}")
                        .problem())
                .isEqualTo("422 INVALID");
        assertThat(coordinator
                        .put(selection + "/choices/0999", choice.formatted("admit"))
                        .problem())
                .isEqualTo("409 NOT_UNDECIDED");
        var adjusted = coordinator.put(selection + "/choices/0101", choice.formatted("decline"));
        assertThat(chosen(adjusted, "admit")).doesNotContain("0101").hasSize(2);
        assertThat(chosen(adjusted, "decline")).containsExactly("0101");

        for (var blind : List.of("*", "\"applications.1\"")) {
            assertThat(coordinator
                            .post(selection + "/confirmation", "", "If-Match", blind)
                            .problem())
                    .isEqualTo("428 IF_MATCH_NEEDED");
        }
        assertThat(coordinator.post(selection + "/confirmation", "").problem()).isEqualTo("428 IF_MATCH_NEEDED");
        assertThat(coordinator
                        .post(selection + "/confirmation", "", "If-Match", suggested.etag())
                        .problem())
                .isEqualTo("412 STALE_VERSION");
        var confirmed = coordinator.post(selection + "/confirmation", "", "If-Match", adjusted.etag());
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.body().path("items")).isEmpty();
        assertThat(coordinator.get(call).body().path("taken").asInt()).isEqualTo(2);
        var declined = municipality("0101")
                .get("/api/registration/applications/" + call.substring(CALLS.length() + 1) + "-0101");
        assertThat(text(declined, "state")).isEqualTo("declined");
        assertThat(declined.body().path("history").path(1).path("reason").asString())
                .isEqualTo("Har ingen forsker");
        assertThat(coordinator
                        .post(selection + "/confirmation", "", "If-Match", confirmed.etag())
                        .problem())
                .isEqualTo("409 NOTHING_TO_DECIDE");
    }

    @Test
    void aCallThatOpensLaterMayStillChangeWhenAndOneThatHasOpenedNot() throws Exception {
        var later = coordinator.post(CALLS, CALL.formatted(3, TO_COME, "first-come", "false"));
        var open = open(3, "first-come");

        assertThat(coordinator
                        .put(later.location(), CALL.formatted(3, "2098-01-01T00:00:00Z", "first-come", "false"))
                        .status())
                .isEqualTo(200);
        assertThat(coordinator.post(later.location() + "/closing", "").problem())
                .isEqualTo("409 CALL_NOT_OPEN_YET");
        assertThat(coordinator
                        .put(open, CALL.formatted(3, TO_COME, "first-come", "false"))
                        .problem())
                .isEqualTo("409 CALL_OPEN");
        assertThat(coordinator
                        .put(open, CALL.formatted(4, OPENED, "first-come", "false"))
                        .problem())
                .isEqualTo("409 CALL_PUBLISHED");
        assertThat(coordinator
                        .put(CALLS + "/" + "z".repeat(26), CALL.formatted(3, OPENED, "first-come", "false"))
                        .problem())
                .isEqualTo("404 NOT_FOUND");
    }

    private String open(int places, String admission) throws Exception {
        var opened = coordinator.post(CALLS, CALL.formatted(places, OPENED, admission, "false"));
        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        return opened.location();
    }

    private Answer apply(String municipality, String call, String theme) throws Exception {
        return municipality(municipality).post(call + "/applications", """
                {"municipality":"%1$s","motivation":"Vi vil gerne.","themes":["%2$s"],"schools":[],
                 "contact":{"name":"Chef","email":"chef%1$s@kommune.example"},
                 "participants":[{"name":"Leder","email":"leder%1$s@kommune.example","role":"school-leader"}]}""".formatted(municipality, theme));
    }

    private Client municipality(String code) {
        return as("municipality." + code);
    }

    private static String text(Answer answer, String field) {
        return answer.body().path(field).asString("");
    }

    private static Stream<String> ids(Answer list) {
        return list.body().path("items").valueStream().map(i -> i.path("id").asString(""));
    }

    private static Stream<String> faults(JsonNode errors) {
        return errors.valueStream()
                .map(e -> e.path("field").asString("") + " " + e.path("code").asString(""));
    }

    private static List<String> chosen(Answer selection, String choice) {
        return selection
                .body()
                .path("items")
                .valueStream()
                .filter(i -> i.path("choice").asString("").equals(choice))
                .map(i -> i.path("municipality").asString(""))
                .toList();
    }
}
