package dk.samspil.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The directory through the service as it runs, on the real broker and store. */
class DirectoryIT extends RunningRegistration {
    private static final String ROOT = "/api/registration";
    private static final String IMPORTS = ROOT + "/imports";
    private static final String HEADINGS = "Institutionsnummer;Navn;Kommunekode;Status;Ophørt;Lagt sammen med\n";

    /** Twenty kinds of bad rows, from line 3 on. */
    private static final String BAD = HEADINGS + """
            461801;Skole;0461;;;
            ;Skole;0461;;;
            46X802;Skole;0461;;;
            4618;Skole;0461;;;
            461801;Skole;0461;;;
            461803;Skole;0999;;;
            461804;;0461;;;
            461805;%s;0461;;;
            461806;Sko\u0007le;0461;;;
            461807;Skole 010203-1234;0461;;;
            461808;Skole;0461;måske;;
            461809;Skole;0461;lukket;;
            461810;Skole;0461;lukket;31-02-2015;
            461811;Skole;0461;åben;2015-08-01;
            461812;Skole;0461;sammenlagt;2015-08-01;
            461813;Skole;0461;;2015-08-01;461813
            461814;Skole;0461;;2015-08-01;461777
            461815;Skole;0461;;2015-08-01;461816
            461816;Skole;0461;;2015-08-01;461815
            461817;Skole
            461818;Skole;0461;;;;x
            461819;"Skole"n;0461;;;
            461820;"Skole;0461;;;
            """.formatted("x".repeat(121));

    private static final int BAD_ROWS = 22;

    @Autowired
    private MongoDatabase store;

    @Test
    void theRealRegisterComesInAtOnceAndAgainWithoutAChange() throws Exception {
        var others = pages(ROOT + "/schools?limit=200");
        var register = RegisterFile.text();
        assumeTrue(register.isPresent(), "the school register's file is not here: see RegisterFile");
        var begun = System.nanoTime();
        var brought = bring(coordinator, register.get());
        var read = System.nanoTime();
        assertThat(brought.at("/counts/added").asInt()).isEqualTo(RegisterFile.UNITS);
        assertThat(brought.path("state").asString()).isEqualTo("ready");

        var started = coordinator.post(application(brought), "");
        assertThat(started.status()).isIn(200, 202);
        assertThat(started.body().at("/progress/total").asInt()).isEqualTo(RegisterFile.UNITS);
        var done = awaitDone(coordinator, brought);

        var carriedOut = System.nanoTime();
        LoggerFactory.getLogger("samspil.tests")
                .info(
                        "1,399 units: read in {} ms, carried out in {} ms",
                        Duration.ofNanos(read - begun).toMillis(),
                        Duration.ofNanos(carriedOut - read).toMillis());
        assertThat(done.at("/progress/done").asInt()).isEqualTo(RegisterFile.UNITS);
        assertThat(pages(ROOT + "/schools?limit=200")).isEqualTo(others + RegisterFile.UNITS);

        var told = told();
        var again = bring(coordinator, register.get());
        assertThat(again.at("/counts/unchanged").asInt()).isEqualTo(RegisterFile.UNITS);
        coordinator.post(application(again), "");
        awaitDone(coordinator, again);
        assertThat(told()).isEqualTo(told);

        var exported = raw("coordinator", ROOT + "/schools/export");
        assertThat(exported.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"skoler.csv\"");
        var back = bring(coordinator, exported.body());
        assertThat(back.at("/counts/unchanged").asInt()).isEqualTo(others + RegisterFile.UNITS);
        assertThat(back.at("/counts/faulty").asInt()).isZero();
    }

    @Test
    void everyBadRowIsToldAndNothingIsWritten() throws Exception {
        var before = told();

        var brought = bring(coordinator, BAD);

        assertThat(brought.path("state").asString()).isEqualTo("faulty");
        assertThat(brought.at("/counts/faulty").asInt()).isEqualTo(BAD_ROWS);
        var faults = coordinator
                .get(IMPORTS + "/" + id(brought) + "/faults?limit=200")
                .body()
                .path("items");
        assertThat(faults).hasSize(BAD_ROWS);
        for (int i = 0; i < BAD_ROWS; i++) {
            assertThat(faults.get(i).path("line").asInt()).isEqualTo(i + 3);
            assertThat(faults.get(i).path("code").asString("")).matches("[A-Z_]+");
            assertThat(faults.get(i).path("da").asString("")).endsWith(".");
            assertThat(faults.get(i).path("en").asString("")).endsWith(".");
        }
        assertThat(faults.toString()).doesNotContain("010203");
        assertThat(coordinator.post(application(brought), "").problem()).isEqualTo("409 IMPORT_FAULTY");
        assertThat(coordinator.get(ROOT + "/schools/461801").problem()).isEqualTo("404 NOT_FOUND");
        assertThat(told()).isEqualTo(before);
        var rows = coordinator
                .get(IMPORTS + "/" + id(brought) + "/rows?outcome=faulty&limit=5")
                .body();
        assertThat(rows.path("items")).hasSize(5);
        assertThat(rows.path("next").asString()).isEqualTo("7");
    }

    @Test
    void aMunicipalityBringsAndKeepsItsOwnContacts() throws Exception {
        apply(coordinator, HEADINGS + """
                751901;Aarhus Skole;0751;;;
                751902;Anden Skole;0751;;;
                """);
        var aarhus = as("municipality.0751");
        var odense = as("municipality.0461");
        var contacts = """
                Institutionsnummer;Skole;Kommune;Navn;E-mail;Stilling;Rolle
                751901;Aarhus Skole;;Åse Eksempel;aase@aarhus.example;Skoleleder;
                ;;;Hans Eksempel;hans@aarhus.example;Skolechef;
                """;

        var brought = apply(aarhus, contacts);
        assertThat(brought.at("/counts/added").asInt()).isEqualTo(2);
        var leaders = aarhus.get(ROOT + "/schools/751901/leaders");
        assertThat(leaders.body().at("/leaders/0/name").asString()).isEqualTo("Åse Eksempel");
        assertThat(odense.get(ROOT + "/schools/751901/leaders").problem()).isEqualTo("404 NOT_FOUND");
        assertThat(odense.get(IMPORTS + "/" + id(brought)).problem()).isEqualTo("404 NOT_FOUND");
        assertThat(aarhus.get(ROOT + "/municipalities/0751/contacts")
                        .body()
                        .at("/head/email")
                        .asString())
                .isEqualTo("hans@aarhus.example");
        assertThat(odense.get(ROOT + "/municipalities/0751/contacts").problem()).isEqualTo("404 NOT_FOUND");
        assertThat(bring(odense, contacts).at("/firstFaults/0/code").asString()).isEqualTo("UNKNOWN_SCHOOL");

        var exported = raw("municipality.0751", ROOT + "/contacts/export").body();
        assertThat(exported).contains("aase@aarhus.example");
        assertThat(raw("municipality.0461", ROOT + "/contacts/export").body()).doesNotContain("aarhus.example");
        assertThat(bring(aarhus, exported).at("/counts/unchanged").asInt()).isEqualTo(2);

        var changed = aarhus.put(
                ROOT + "/schools/751901/leaders",
                "{\"leaders\":[{\"name\":\"Ny Leder\",\"email\":\"ny@aarhus.example\"}]}",
                "If-Match",
                leaders.etag());
        assertThat(changed.body().at("/leaders/0/email").asString()).isEqualTo("ny@aarhus.example");
        assertThat(aarhus.put(ROOT + "/schools/751901/leaders", "{\"leaders\":[]}", "If-Match", leaders.etag())
                        .problem())
                .isEqualTo("412 STALE_VERSION");
        var head = "{\"head\":{\"name\":\"Ny Chef\",\"email\":\"chef@aarhus.example\"},\"administration\":[]}";
        assertThat(odense.put(ROOT + "/municipalities/0751/contacts", head).problem())
                .isEqualTo("404 NOT_FOUND");
        assertThat(aarhus.put(ROOT + "/municipalities/0751/contacts", head)
                        .body()
                        .at("/head/name")
                        .asString())
                .isEqualTo("Ny Chef");
    }

    @Test
    void aMunicipalityIsShownNobodyOfAnother() throws Exception {
        apply(coordinator, HEADINGS + "760901;Rindum Skole;0760;;;\n");
        coordinator.post(ROOT + "/people", """
                {"name":"Fremmed Person","email":"fremmed@other.example","title":"Rektor","municipality":"0461",
                 "language":"da"}""");
        coordinator.post(
                ROOT + "/people",
                "{\"name\":\"Forsker Uden\",\"email\":\"forsker@other.example\",\"language\":\"en\"}");
        var own = as("municipality.0760");
        var named = "{\"name\":\"A\",\"email\":\"%s\"}";
        var all = named.formatted("fremmed@other.example") + "," + named.formatted("forsker@other.example") + ","
                + named.formatted("egen@rksk.example");
        var leaders = ROOT + "/schools/760901/leaders";
        var contacts = ROOT + "/municipalities/0760/contacts";

        var answered = own.put(leaders, "{\"leaders\":[" + all + "]}");
        assertThat(answered.body().at("/leaders")).hasSize(3);
        assertHides(answered.body().toString());
        assertHides(own.get(leaders).body().toString());
        assertThat(coordinator.get(leaders).body().toString()).contains("Fremmed Person", "Forsker Uden");
        var head = "{\"head\":" + named.formatted("fremmed@other.example") + ",\"administration\":[" + all + "]}";
        assertHides(own.put(contacts, head).body().toString());
        assertHides(own.get(contacts).body().toString());
        assertHides(raw("municipality.0760", ROOT + "/contacts/export").body());

        var application = own.post(CALLS + "/" + open(3) + "/applications", """
                {"municipality":"0760","motivation":"Vi vil gerne.","themes":[],"schools":[],
                 "contact":{"name":"A","email":"fremmed@other.example"},
                 "participants":[{"name":"A","email":"forsker@other.example","role":"school-leader"},
                  {"name":"Egen","email":"egen@rksk.example","role":"administration"}]}""");
        assertThat(application.status()).as(application.body().toString()).isEqualTo(201);
        var seen = own.get(application.location()).body();
        assertHides(seen.toString());
        assertThat(seen.at("/contact/person").asString()).isNotEmpty();
        assertThat(seen.at("/participants/0/role").asString()).isEqualTo("school-leader");
        assertThat(coordinator.get(application.location()).body().toString())
                .contains("Fremmed Person", "Forsker Uden", "egen@rksk.example");
    }

    private static void assertHides(String seen) {
        assertThat(seen).contains("egen@rksk.example").doesNotContain("Fremmed", "Rektor", "Forsker", "other.example");
    }

    @Test
    void anApplicationNamesSchoolsThatAreThereOpenAndItsOwn() throws Exception {
        apply(coordinator, HEADINGS + """
                825901;Øens Skole;0825;;;
                825902;Nedlagt Skole;0825;lukket;31-07-2014;
                840901;Fremmed Skole;0840;;;
                """);
        var call = open(3);
        var application = """
                {"municipality":"0825","motivation":"Vi vil gerne.","themes":[],"schools":[%s],
                 "contact":{"name":"Chef","email":"chef@laesoe.example"},
                 "participants":[{"name":"Leder","email":"leder@laesoe.example","role":"school-leader"}]}""";

        var refused = as("municipality.0825")
                .post(
                        CALLS + "/" + call + "/applications",
                        application.formatted("\"825901\",\"825902\",\"840901\",\"825999\""));
        var taken =
                as("municipality.0825").post(CALLS + "/" + call + "/applications", application.formatted("\"825901\""));

        assertThat(refused.body()
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("field").asString("") + " "
                                + e.path("code").asString("")))
                .containsExactly(
                        "schools[1] SCHOOL_ENDED", "schools[2] SCHOOL_OF_ANOTHER", "schools[3] UNKNOWN_SCHOOL");
        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(201);
    }

    @Test
    void schoolsEndAndAreFound() throws Exception {
        apply(coordinator, HEADINGS + """
                147901;Fælles Skole;0147;;;
                147902;Fælles Skole Øst;0147;;;
                101901;Fremmed Skole;0101;;;
                """);
        var own = as("municipality.0147");
        var school = ROOT + "/schools/147902";
        var merger = "{\"into\":\"147901\",\"at\":\"2015-08-01\",\"reason\":\"få elever\"}";

        assertThat(as("municipality.0101")
                        .post(school + "/closure", "{\"at\":\"2015-08-01\"}")
                        .problem())
                .isEqualTo("404 NOT_FOUND");
        assertThat(own.post(school + "/merger", merger.replace("147901", "147902"))
                        .body()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("MERGED_INTO_ITSELF");
        assertThat(own.post(school + "/merger", merger.replace("147901", "101901"))
                        .body()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("UNKNOWN_SCHOOL");
        assertThat(own.post(school + "/merger", merger)
                        .body()
                        .path("mergedInto")
                        .asString())
                .isEqualTo("147901");
        assertThat(own.post(school + "/merger", merger).status()).isEqualTo(200);
        assertThat(own.post(school + "/closure", "{\"at\":\"2015-08-01\"}").problem())
                .isEqualTo("409 ENDED_OTHERWISE");
        assertThat(own.post(ROOT + "/schools/147901/merger", merger.replace("147901", "147902"))
                        .problem())
                .isEqualTo("409 MERGED_IN_A_CIRCLE");

        var nobody = as("");
        var open = nobody.get(ROOT + "/schools?municipality=0147&state=open&text=f%C3%A6lles")
                .body()
                .path("items");
        assertThat(open).hasSize(1);
        assertThat(open.get(0).has("leaders")).isFalse();
        assertThat(nobody.get(ROOT + "/schools?text=f%C3%86lles&municipality=0147")
                        .body()
                        .path("items"))
                .hasSize(2);
        assertThat(nobody.get(ROOT + "/schools?text=.*&municipality=0147")
                        .body()
                        .path("items"))
                .isEmpty();
        assertThat(nobody.get(ROOT + "/schools/147902/leaders").problem()).isEqualTo("401 UNAUTHORIZED");
        assertThat(own.post(school + "/reopening", "").body().path("state").asString())
                .isEqualTo("open");
    }

    @Test
    void filesThatAreNoneAreRefused() throws Exception {
        assertThat(coordinator.post(IMPORTS, "{}").problem()).isEqualTo("415 UNSUPPORTED_MEDIA_TYPE");
        assertThat(as("host").postAs("text/csv", IMPORTS, "x").problem()).isEqualTo("403 FORBIDDEN");
        assertThat(coordinator
                        .postAs("text/csv", IMPORTS, "x;".repeat(17 << 20))
                        .problem())
                .isEqualTo("413 BODY_TOO_LARGE");
        var large = bring(coordinator, HEADINGS + "461850;Skole;0461;;;\n" + "\n".repeat(3 << 20));
        assertThat(large.at("/counts/added").asInt()).isEqualTo(1);
        assertThat(coordinator.get(IMPORTS + "/nothing").problem()).isEqualTo("404 NOT_FOUND");
    }

    @Test
    void reportsAreTakenHome() throws Exception {
        var call = coordinator.post(ROOT + "/calls", """
                        {"title":{"da":"Opslag","en":"Call"},"places":2,"opensAt":"2014-08-01T00:00:00Z",
                         "deadline":"2190-01-01T00:00:00Z","admission":"first-come"}""").location();
        var applied = coordinator.post(call + "/applications", """
                {"municipality":"0461","motivation":"Vi vil gerne.","themes":["dialog"],"schools":["461001"],
                 "contact":{"name":"=Chef","email":"chef@odense.example"},
                 "participants":[{"name":"+Leder","email":"leder@odense.example","role":"school-leader"}],
                 "reason":"Aftalt i telefonen"}""");
        assertThat(applied.status()).as(applied.body().toString()).isEqualTo(201);
        var reports = call + "/reports";

        assertThat(coordinator
                        .get(reports + "/applications")
                        .body()
                        .at("/groups/0/total")
                        .asInt())
                .isEqualTo(1);
        var csv = raw("coordinator", reports + "/participants?format=csv&lang=en");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("participants.csv");
        assertThat(csv.body()).contains("'=Chef;Contact;").contains("'+Leder;School leader;");
        var sheet = raw("coordinator", reports + "/applications?format=xlsx");
        assertThat(sheet.headers().firstValue("Content-Disposition").orElse("")).contains("ansoegninger.xlsx");
        assertThat(sheet.body()).startsWith("PK");

        assertThat(as("municipality.0461").get(reports + "/participants").problem())
                .isEqualTo("403 FORBIDDEN");
        assertThat(coordinator.get(reports + "/participants?format=pdf").problem())
                .isEqualTo("422 INVALID");
        assertThat(coordinator.get(reports + "/participants?lang=sv").problem()).isEqualTo("422 INVALID");
        assertThat(coordinator
                        .get(ROOT + "/calls/" + "a".repeat(26) + "/reports/participants")
                        .problem())
                .isEqualTo("404 NOT_FOUND");
    }

    private JsonNode apply(Client caller, String text) throws Exception {
        var brought = bring(caller, text);
        assertThat(brought.path("state").asString()).as(brought.toString()).isEqualTo("ready");
        caller.post(application(brought), "");
        return awaitDone(caller, brought);
    }

    private static JsonNode bring(Client caller, String text) throws Exception {
        var answer = caller.postAs("text/csv", IMPORTS, text);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body();
    }

    private static JsonNode awaitDone(Client caller, JsonNode brought) throws Exception {
        var path = IMPORTS + "/" + id(brought);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> caller.get(path).body().path("state").asString().equals("done"));
        return caller.get(path).body();
    }

    private static String id(JsonNode brought) {
        return brought.path("id").asString();
    }

    private static String application(JsonNode brought) {
        return IMPORTS + "/" + id(brought) + "/application";
    }

    private int pages(String path) throws Exception {
        var count = 0;
        for (var page = coordinator.get(path).body();
                ;
                page = coordinator
                        .get(path + "&after=" + page.path("next").asString())
                        .body()) {
            count += page.path("items").size();
            if (!page.path("next").isString()) return count;
        }
    }

    /** How many events there have been of schools. */
    private long told() {
        return StreamSupport.stream(store.getCollection("schools").find().spliterator(), false)
                .mapToLong(school -> school.get("sequence", (Number) 0L).longValue())
                .sum();
    }

    private HttpResponse<String> raw(String token, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }
}
