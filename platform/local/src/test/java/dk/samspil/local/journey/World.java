package dk.samspil.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.local.process.Parts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** How the system stands, as coordinator, operations and mail readers see it. */
final class World {

    private static final Pattern LINK = Pattern.compile("/i#([A-Za-z0-9_.-]+)");

    private final Api coordinator;
    private final Api operations;
    private final Api mailbox;
    private final String call;

    World(RealSystem system) {
        this(system, "Kommunesamarbejde");
    }

    /** Of the call whose title begins so. */
    World(RealSystem system, String title) {
        this.coordinator = Api.as(system, "coordinator", "");
        this.operations = Api.as(system, "operations", "");
        this.mailbox = Api.at(system.mailbox());
        this.call = coordinator.get("/api/registration/calls").items().stream()
                .filter(c -> c.path("title").path("da").asString("").startsWith(title))
                .map(c -> c.path("id").asString(""))
                .findFirst()
                .orElseThrow();
    }

    String call() {
        return call;
    }

    /** The codes of those whose application is in a state; those who wait in their order. */
    List<String> municipalities(String state) {
        return all(coordinator, "/api/registration/applications?call=" + call + "&state=" + state).stream()
                .sorted(Comparator.comparingInt(a -> a.path("position").asInt(0)))
                .map(a -> a.path("municipality").asString(""))
                .toList();
    }

    List<Integer> positions() {
        return all(coordinator, "/api/registration/applications?call=" + call + "&state=waiting").stream()
                .map(a -> a.path("position").asInt(0))
                .sorted()
                .toList();
    }

    String state(String municipality) {
        return coordinator.get(application(municipality)).text("state");
    }

    String application(String municipality) {
        return "/api/registration/applications/" + call + "-" + municipality;
    }

    /** What operations tell of it, kind and name of each. */
    String story(String municipality) {
        return all(operations, "/api/operations/flows/municipality=" + municipality + "?").stream()
                .map(entry -> entry.path("kind").asString("") + " "
                        + entry.path("name").asString(""))
                .collect(Collectors.joining(", "));
    }

    JsonNode participation(String municipality) {
        return coordinator
                .get("/api/progression/municipalities/" + municipality + "?call=" + call)
                .body();
    }

    /** How many municipalities all researchers together carry. */
    int carried() {
        return coordinator.get("/api/progression/researchers").items().stream()
                .mapToInt(r -> r.path("carries").size())
                .sum();
    }

    List<JsonNode> invitations(String municipality) {
        return all(coordinator, "/api/conference/invitations?call=" + call + "&municipality=" + municipality);
    }

    /** What all services together have parked; none of them must keep it to itself. */
    List<JsonNode> parked() {
        JsonNode parked = operations.get("/api/operations/parked").body();
        assertThat(parked.path("services").valueStream())
                .hasSize(Parts.SERVICES.size())
                .allSatisfy(service ->
                        assertThat(service.path("state").asString("")).isEqualTo("ok"));
        return parked.path("items").valueStream().toList();
    }

    /** The newest first. */
    List<JsonNode> mails() {
        return mailbox.get("/api/v1/messages?limit=100000")
                .body()
                .path("messages")
                .valueStream()
                .toList();
    }

    /** Each once, also one that came again and said so. */
    List<JsonNode> mailsTo(String address) {
        Map<String, JsonNode> byMessageId = new LinkedHashMap<>();
        mails().stream()
                .filter(m -> m.path("To").path(0).path("Address").asString("").equals(address))
                .forEach(m -> byMessageId.put(m.path("MessageID").asString(""), m));
        return List.copyOf(byMessageId.values());
    }

    /** Those that came again without saying so. */
    List<String> silentRepeats() {
        List<String> seen = new ArrayList<>();
        List<String> repeats = new ArrayList<>();
        for (JsonNode mail : mails().reversed()) {
            String messageId = mail.path("MessageID").asString("");
            String headers = "/api/v1/message/" + mail.path("ID").asString("") + "/headers";
            if (seen.contains(messageId) && !mailbox.get(headers).body().has("X-Samspil-Repeat")) {
                repeats.add(messageId);
            }
            seen.add(messageId);
        }
        return repeats;
    }

    /** What a mail says. */
    String text(String mail) {
        return mailbox.get("/api/v1/message/" + mail).text("Text");
    }

    /** The token in the link of the only mail to this address that has one. */
    String invitationToken(String address) {
        return mailsTo(address).stream()
                .map(m -> text(m.path("ID").asString("")))
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mail to " + address + " has a link"));
    }

    private static List<JsonNode> all(Api api, String path) {
        List<JsonNode> items = new ArrayList<>();
        String after = "";
        do {
            Reply page = api.get(path + "&limit=100" + after);
            items.addAll(page.items());
            after = page.text("next").isEmpty() ? "" : "&after=" + page.text("next");
        } while (!after.isEmpty());
        return items;
    }
}
