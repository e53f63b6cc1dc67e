package dk.samspil.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** A call of its own with a conference, apart from what the demo plays. Who joins has to leave in the end. */
final class Story {

    private static final String REGION = "1083";

    private final Api coordinator;
    private final String call;

    private Story(Api coordinator, String call) {
        this.coordinator = coordinator;
        this.call = call;
    }

    /** The municipalities must be of Region Syddanmark, where the conference is. */
    static Story begin(RealSystem system, int places) {
        Api coordinator = Api.as(system, "coordinator", "");
        Story story = new Story(coordinator, openCall(coordinator, places));
        story.planConference();
        return story;
    }

    String call() {
        return call;
    }

    /** Applies, and joins at once. */
    Reply join(String municipality) {
        return join(municipality, coordinator);
    }

    Reply join(String municipality, Api as) {
        Reply applied = as.post("/api/registration/calls/" + call + "/applications", application(municipality));
        assertThat(applied.status()).as(applied.body().toString()).isEqualTo(201);
        return applied;
    }

    void withdraw(String municipality) {
        Reply withdrawn = coordinator.post(
                "/api/registration/applications/" + call + "-" + municipality + "/withdrawal",
                "{\"reason\":\"Prøven er slut\"}");
        assertThat(withdrawn.status()).as(withdrawn.body().toString()).isEqualTo(200);
    }

    /** So that other stories on the same system find every researcher free. */
    void leave(String municipality) {
        withdraw(municipality);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> coordinator
                        .get("/api/progression/municipalities/" + municipality + "?call=" + call)
                        .text("state")
                        .equals("stopped"));
    }

    private static String openCall(Api coordinator, int places) {
        Reply opened = coordinator.post("/api/registration/calls", """
                {"title": {"da": "Spor", "en": "Trace"}, "places": %d, "opensAt": "2014-07-01T06:00:00Z",
                 "deadline": "2018-07-01T06:00:00Z", "admission": "first-come"}""".formatted(places));
        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        return opened.text("id");
    }

    private void planConference() {
        Reply planned = coordinator.post("/api/conference/conferences", """
                {"call": "%s", "region": "%s", "title": {"da": "Spor", "en": "Trace"},
                 "startsAt": "2018-10-01T07:30:00Z", "endsAt": "2018-10-01T14:00:00Z",
                 "venue": {"name": "Kongreshuset (fiktivt)", "address": "Eksempelvej 1"}, "seats": 10}""".formatted(call, REGION));
        assertThat(planned.status()).as(planned.body().toString()).isEqualTo(201);
    }

    private static String application(String municipality) {
        return """
                {"municipality": "%s", "motivation": "Vi vil", "themes": ["Dialog"], "schools": [],
                 "contact": {"name": "Sporline Prøve (fiktiv)", "email": "skolechef@spor.example", "language": "da"},
                 "reason": "Aftalt i telefonen", "participants": [{"name": "Sporfinn Prøve (fiktiv)", "email": "leder@spor.example",
                                   "role": "school-leader", "language": "da"}]}""".formatted(municipality);
    }
}
