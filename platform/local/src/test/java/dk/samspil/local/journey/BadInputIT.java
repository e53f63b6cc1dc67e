package dk.samspil.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong is refused at the door with a problem document that says so, and changes nothing. */
@WithRealSystem
class BadInputIT {

    private static final String CALLS = "/api/registration/calls";
    private static final String LONG_AGO = "2014-07-01T06:00:00Z";
    private static final String STILL_LONG_AGO = "2014-07-02T06:00:00Z";
    private static final String FAR_AHEAD = "2018-06-01T06:00:00Z";
    private static final String FARTHER_AHEAD = "2018-07-01T06:00:00Z";

    private final RealSystem system;
    private Api coordinator;
    private String path;

    BadInputIT(RealSystem system) {
        this.system = system;
        this.coordinator = Api.as(system, "coordinator", "");
        this.path = "";
    }

    // A call with a selection: nobody joins, so nothing follows that others would see.
    @BeforeEach
    void openCall() {
        path = applications(LONG_AGO, FARTHER_AHEAD);
    }

    @Test
    void refusesAnUnknownMunicipality() {
        refused(coordinator.post(path, application("0999")), 422, "UNKNOWN_MUNICIPALITY");
    }

    @Test
    void refusesASecondLiveApplication() {
        assertThat(coordinator.post(path, application("0461")).status()).isEqualTo(201);
        refused(coordinator.post(path, application("0461")), 409, "ALREADY_APPLIED");
    }

    @Test
    void refusesAnApplicationBeforeAndAfterTheTime() {
        refused(
                coordinator.post(applications(FAR_AHEAD, FARTHER_AHEAD), application("0461")),
                409,
                "CALL_NOT_OPEN_YET");
        refused(coordinator.post(applications(LONG_AGO, STILL_LONG_AGO), application("0461")), 409, "CALL_CLOSED");
    }

    @Test
    void refusesACallWithoutPlaces() {
        refused(coordinator.post(CALLS, call(0, LONG_AGO, FARTHER_AHEAD)), 422, "INVALID", "places");
        refused(coordinator.post(CALLS, call(-1, LONG_AGO, FARTHER_AHEAD)), 422, "INVALID", "places");
    }

    @Test
    void refusesAMalformedMailAddress() {
        String malformed = application("0461").replace("skolechef@bad.example", "skolechef(at)bad.example");
        refused(coordinator.post(path, malformed), 422, "INVALID", "contact.email");
    }

    @Test
    void refusesLineBreaksInNames() {
        String broken = application("0461").replace("Karen Forkert", "Karen\\r\\nBcc: alle@bad.example");
        refused(coordinator.post(path, broken), 422, "INVALID", "contact.name");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        String large = application("0461").replace("Vi vil", "x".repeat(1_100_000));
        refused(coordinator.post(path, large), 413, "BODY_TOO_LARGE");
    }

    @Test
    void refusesWhatIsNoJson() {
        refused(coordinator.send("POST", path, "a=b", "text/plain"), 415, "UNSUPPORTED_MEDIA_TYPE");
        refused(coordinator.post(path, "{\"municipality\":"), 400, "MALFORMED");
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        Api withKey = coordinator.with("Idempotency-Key", UUID.randomUUID().toString());
        Reply first = withKey.post(path, application("0461"));
        assertThat(first.status()).isEqualTo(201);
        Reply again = withKey.post(path, application("0461"));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text("id")).isEqualTo(first.text("id"));
        refused(withKey.post(path, application("0461").replace("Vi vil", "Vi ville")), 422, "IDEMPOTENCY_KEY_REUSED");
        refused(withKey.post(path, application("0101")), 422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void refusesTokensThatAreMissingExpiredOrForeign() throws GeneralSecurityException, IOException {
        String token = system.token("coordinator", "", "");
        Api nobody = Api.at(system.gateway());
        refused(nobody.post(path, application("0461")), 401, "UNAUTHORIZED");
        refused(
                nobody.withToken(Forgery.expired(token, system.identityKey())).post(path, application("0461")),
                401,
                "TOKEN_EXPIRED");
        refused(nobody.withToken(Forgery.foreign(token)).post(path, application("0461")), 401, "TOKEN_INVALID");
        refused(nobody.withToken("nonsense").post(path, application("0461")), 401, "TOKEN_INVALID");
    }

    @Test
    void refusesTheWrongRoleAndHidesOtherMunicipalities() {
        refused(Api.as(system, "researcher", "").post(path, application("0461")), 403, "FORBIDDEN");
        refused(Api.as(system, "municipality", "0101").post(path, application("0461")), 404, "NOT_FOUND");
    }

    @Test
    void refusesAChangeToWhatHasChangedMeanwhile() {
        Reply applied = coordinator.post(path, application("0461"));
        String application = "/api/registration/applications/" + applied.text("id");
        String read = coordinator.get(application).header("ETag");
        assertThat(read).isNotEmpty();
        Api careful = coordinator.with("If-Match", read);
        assertThat(careful.put(application, amendment("Vi vil mere")).status()).isEqualTo(200);
        refused(careful.put(application, amendment("Vi vil noget andet")), 412, "STALE_VERSION");
    }

    @Test
    void knowsNoOtherPaths() {
        refused(coordinator.get("/api/registration/nothing"), 404, "NOT_FOUND");
        refused(coordinator.get("/api/nothing"), 404, "NOT_FOUND");
    }

    private static void refused(Reply reply, int status, String code, String field) {
        refused(reply, status, code);
        assertThat(reply.body()
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("field").asString("")))
                .contains(field);
    }

    private static void refused(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        assertThat(reply.text("code")).isEqualTo(code);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.body().path("status").asInt(0)).isEqualTo(status);
        assertThat(reply.text("title")).isNotEmpty();
        assertThat(reply.text("detail")).isNotEmpty();
    }

    private String applications(String opensAt, String deadline) {
        Reply opened = coordinator.post(CALLS, call(3, opensAt, deadline));
        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        return CALLS + "/" + opened.text("id") + "/applications";
    }

    private static String call(int places, String opensAt, String deadline) {
        return """
                {"title": {"da": "Prøve", "en": "Trial"}, "places": %d, "opensAt": "%s", "deadline": "%s",
                 "admission": "selection"}""".formatted(places, opensAt, deadline);
    }

    private static String application(String municipality) {
        return """
                {"municipality": "%s", %s""".formatted(municipality, amendment("Vi vil").substring(1));
    }

    private static String amendment(String motivation) {
        return """
                {"motivation": "%s", "themes": ["Dialog"], "schools": [],
                 "contact": {"name": "Karen Forkert (fiktiv)", "email": "skolechef@bad.example", "language": "da"},
                 "reason": "Aftalt i telefonen", "participants": [{"name": "Per Prøve (fiktiv)", "email": "per@bad.example", "role": "school-leader",
                                   "language": "da"}]}""".formatted(motivation);
    }
}
