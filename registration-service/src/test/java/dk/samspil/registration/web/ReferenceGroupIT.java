package dk.samspil.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceGroupIT extends RunningRegistration {
    private static final String MEETING = """
            {"title":{"da":"Første møde","en":"First meeting"},"startsAt":"%s","endsAt":"%s","place":"Odense; salen",
             "agenda":[{"title":{"da":"Mål","en":"Goals"},"minutes":20}]}""";
    private static final String SLOT = """
            {"startsAt":"%s","endsAt":"%s","place":"Aarhus"}""";
    private static final String SOON = "2090-10-06T11:00:00Z";
    private static final String END = "2090-10-06T14:00:00Z";

    private String call = "";
    private String karen = "";

    @BeforeEach
    void aGroupOfOne() throws Exception {
        call = open(3);
        karen = person("karen");
        assertThat(appoint(karen).status()).isEqualTo(201);
    }

    @Test
    void membersComeAndGo() throws Exception {
        var members = group() + "/members";
        assertThat(appoint(karen).problem()).isEqualTo("409 ALREADY_MEMBER");
        assertThat(appoint("x".repeat(26)).problem()).isEqualTo("422 INVALID");
        assertThat(appoint("karen").problem()).isEqualTo("422 INVALID");
        assertThat(member.get(members).body().at("/items/0/name").asString()).isEqualTo("karen Eksempel");

        assertThat(coordinator.post(members + "/" + karen + "/release", "{}").problem())
                .isEqualTo("422 INVALID");
        var released = coordinator.post(members + "/" + karen + "/release", "{\"reason\":\"Nyt arbejde\"}");
        assertThat(released.body().path("state").asString()).isEqualTo("released");
        assertThat(coordinator.get(members).body().at("/items/0/reason").asString())
                .isEqualTo("Nyt arbejde");
        assertThat(member.get(members).body().at("/items/0/reason").isMissingNode())
                .isTrue();
        assertThat(appoint(karen).status()).isEqualTo(201);
    }

    @Test
    void aMeetingIsScheduledMovedAndCalledOff() throws Exception {
        var meeting = schedule(SOON, END);
        var id = meeting.body().path("id").asString();
        assertThat(meeting.location()).isEqualTo("/api/registration/meetings/" + id);
        assertThat(meeting.body().path("invited").path(0).asString()).isEqualTo(karen);

        var moved = coordinator.post(
                meeting.location() + "/move",
                SLOT.formatted("2090-10-07T11:00:00Z", "2090-10-07T14:00:00Z"),
                "If-Match",
                meeting.etag());
        var stale =
                coordinator.post(meeting.location() + "/move", SLOT.formatted(SOON, END), "If-Match", meeting.etag());
        assertThat(moved.body().path("state").asString()).isEqualTo("moved");
        assertThat(moved.body().path("sequence").asInt()).isEqualTo(1);
        assertThat(stale.problem()).isEqualTo("412 STALE_VERSION");

        var off = coordinator.post(meeting.location() + "/cancellation", "{\"reason\":\"Storm\"}");
        assertThat(off.body().path("state").asString()).isEqualTo("cancelled");
        assertThat(off.body().path("sequence").asInt()).isEqualTo(2);
        assertThat(coordinator
                        .post(meeting.location() + "/cancellation", "{\"reason\":\"Storm\"}")
                        .status())
                .isEqualTo(200);
        assertThat(coordinator
                        .post(meeting.location() + "/move", SLOT.formatted(SOON, END))
                        .problem())
                .isEqualTo("409 MEETING_CANCELLED");
    }

    @Test
    void whoeverIsAppointedLaterIsExpectedTooAndAMailIsToldHowItIsNow() throws Exception {
        var meeting = schedule(SOON, END);
        var peter = person("peter");
        appoint(peter);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> coordinator
                                .get(meeting.location())
                                .body()
                                .path("invited")
                                .size()
                        == 2);
        var letter = system.get(meeting.location() + "/letter?person=" + peter);
        assertThat(letter.body().path("expected").asBoolean()).isTrue();
        assertThat(letter.body().path("sequence").asInt()).isZero();
        assertThat(system.get(meeting.location() + "/letter?person=" + "x".repeat(26))
                        .body()
                        .path("expected")
                        .asBoolean())
                .isFalse();
        assertThat(coordinator.get(meeting.location() + "/letter").status()).isEqualTo(403);
    }

    @Test
    void theCalendarHasTheMeetingUnderOneNameInBothLanguages() throws Exception {
        var meeting = schedule(SOON, END);

        var danish = member.text(meeting.location() + "/calendar");
        assertThat(danish)
                .startsWith("text/calendar")
                .contains("BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", "SUMMARY:Første møde", "SEQUENCE:0")
                .contains("DTSTART;TZID=Europe/Copenhagen:20901006T130000")
                .contains("LOCATION:Odense\\; salen")
                .contains(meeting.body().path("id").asString());
        assertThat(member.text(meeting.location() + "/calendar?language=en")).contains("SUMMARY:First meeting");
    }

    @Test
    void minutesAreTheCoordinatorsUntilTheyAreApproved() throws Exception {
        var begins = Instant.now().plusSeconds(2);
        var meeting = schedule(begins.toString(), begins.plusSeconds(3600).toString());
        var path = meeting.location() + "/minutes";
        var draft = "{\"text\":\"Vi talte.\",\"attendance\":[\"%s\"]}".formatted(karen);
        var approved = "{\"text\":\"Vi talte.\",\"attendance\":[\"%s\"],\"approved\":true}".formatted(karen);
        assertThat(coordinator.put(path, draft).problem()).isEqualTo("409 NOT_BEGUN");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> coordinator.put(path, draft).status() == 200);
        assertThat(member.get(meeting.location()).body().path("minutes").isMissingNode())
                .isTrue();
        assertThat(coordinator.put(path, draft.replace(karen, "x".repeat(26))).problem())
                .isEqualTo("422 INVALID");
        assertThat(coordinator.put(path, approved).body().path("state").asString())
                .isEqualTo("held");
        assertThat(member.get(meeting.location()).body().at("/minutes/text").asString())
                .isEqualTo("Vi talte.");
        assertThat(coordinator.put(path, draft).problem()).isEqualTo("409 MINUTES_APPROVED");
        assertThat(coordinator
                        .put(meeting.location() + "/agenda", "{\"items\":[]}")
                        .problem())
                .isEqualTo("409 MEETING_HELD");
    }

    @Test
    void theSameKeySchedulesOnce() throws Exception {
        var key = UUID.randomUUID().toString();
        var first = coordinator.post(group() + "/meetings", MEETING.formatted(SOON, END), "Idempotency-Key", key);
        var again = coordinator.post(group() + "/meetings", MEETING.formatted(SOON, END), "Idempotency-Key", key);

        assertThat(again.location()).isEqualTo(first.location());
        assertThat(coordinator.get(group() + "/meetings").body().path("items")).hasSize(1);
    }

    @Test
    void meetingsAreListedByTheirBeginningWithACursor() throws Exception {
        schedule("2090-10-08T11:00:00Z", "2090-10-08T14:00:00Z");
        schedule(SOON, END);
        var first = member.get(group() + "/meetings?limit=1").body();
        var next = first.path("next").asString();
        var rest = member.get(group() + "/meetings?after=" + next).body();

        assertThat(first.at("/items/0/startsAt").asString()).isEqualTo(SOON);
        assertThat(rest.at("/items/0/startsAt").asString()).startsWith("2090-10-08");
        assertThat(rest.path("next").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2090-10-06T11:00:00Z, 2090-10-06T11:00:00Z",
        "2090-10-06T11:00:00Z, 2090-10-06T11:00:00.9Z",
        "2090-10-06T11:00:00Z, 2090-10-06T10:00:00Z",
        "2090-10-06T11:00:00Z, 2090-10-16T11:00:00Z",
        "2014-10-06T11:00:00Z, 2014-10-06T14:00:00Z",
        "1000-10-06T11:00:00Z, 1000-10-06T14:00:00Z",
        "tomorrow, 2014-10-06T14:00:00Z"
    })
    void refusesImpossibleTimes(String startsAt, String endsAt) throws Exception {
        assertThat(schedule(startsAt, endsAt).problem()).isEqualTo("422 INVALID");
    }

    @Test
    void othersAreTurnedAwayAndWhatIsNotThereIsNotFound() throws Exception {
        var meeting = schedule(SOON, END).location();
        assertThat(as("municipality.0461").get(meeting).status()).isEqualTo(403);
        assertThat(member.post(meeting + "/cancellation", "{\"reason\":\"x\"}").status())
                .isEqualTo(403);
        for (var id : new String[] {"x".repeat(26), "x", "A%20b"}) {
            assertThat(member.get("/api/registration/meetings/" + id).problem()).isEqualTo("404 NOT_FOUND");
            assertThat(member.get(CALLS + "/" + id + "/reference-group/members").problem())
                    .isEqualTo("404 NOT_FOUND");
            assertThat(coordinator
                            .post(CALLS + "/" + id + "/reference-group/meetings", MEETING.formatted(SOON, END))
                            .problem())
                    .isEqualTo("404 NOT_FOUND");
        }
    }

    private Client.Answer schedule(String startsAt, String endsAt) throws Exception {
        return coordinator.post(group() + "/meetings", MEETING.formatted(startsAt, endsAt));
    }

    private Client.Answer appoint(String person) throws Exception {
        return coordinator.post(group() + "/members", "{\"person\":\"%s\"}".formatted(person));
    }

    private String group() {
        return CALLS + "/" + call + "/reference-group";
    }
}
