package dk.samspil.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.local.Play;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * S5: whoever follows all links of all mails, as mail servers do that look for traps, unsubscribes nobody; one click of
 * a mail program does, without cookie or login, and nobody else is touched.
 */
@WithRealSystem
@Order(Integer.MAX_VALUE - 3)
class UnsubscribeIT {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"')]+");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final RealSystem system;
    private final Api mailbox;
    private final Api coordinator;
    private final Api nobody;

    UnsubscribeIT(RealSystem system) {
        this.system = system;
        this.mailbox = Api.at(system.mailbox());
        this.coordinator = Api.as(system, "coordinator", "");
        this.nobody = Api.at(system.gateway());
    }

    /** Alone, without the journey before it, there must be mails to look at. */
    @BeforeEach
    void mailsHaveBeenSent() {
        if (ways().isEmpty()) {
            ServiceLoader.load(Play.class).findFirst().orElseThrow().play(system);
        }
    }

    @Test
    void followingLinksUnsubscribesNobodyAndOneClickOnlyWhoClicks() {
        List<Way> ways = ways();
        assertThat(ways).isNotEmpty();
        Set<String> links = links();
        assertThat(links).hasSizeGreaterThan(ways.size());

        for (String link : links) {
            URI address = URI.create(link);
            if (address.getPort() == system.gateway().getPort()) {
                String path = address.getRawPath();
                assertThat(nobody.get(path).status()).as("GET " + path).isIn(200, 303, 404);
                assertThat(nobody.send("HEAD", path, "", FORM).status()).as("HEAD " + path).isIn(200, 303, 404);
            }
        }
        List<String> people = ways.stream().map(Way::person).distinct().toList();
        assertThat(people).allSatisfy(person -> assertThat(choices(person)).isZero());

        Way way = ways.getFirst();
        Reply clicked = nobody.send("POST", way.path(), "List-Unsubscribe=One-Click", FORM);

        assertThat(clicked.status()).as(clicked.body().toString()).isEqualTo(200);
        assertThat(people.stream().filter(person -> choices(person) > 0)).containsExactly(way.person());
        assertThat(nobody.with("Unsubscribe-Token", way.path().substring("/u/".length()))
                        .put("/api/notification/unsubscription", "{\"declined\": false}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aForgedLinkOpensNothing() {
        String path = ways().getFirst().path();
        for (String forged : List.of(path + "A", path.substring(0, path.length() - 1), "/u/x")) {
            assertThat(nobody.send("POST", forged, "List-Unsubscribe=One-Click", FORM).status())
                    .isEqualTo(404);
        }
    }

    /** The address for mail programs, and whom it is about. */
    private record Way(String path, String person) {}

    private List<Way> ways() {
        return mails().flatMap(mail -> header(mail, "List-Unsubscribe")
                        .map(header -> new Way(
                                URI.create(header.replaceAll("[<>]", "")).getRawPath(), recipient(mail))))
                .toList();
    }

    private Set<String> links() {
        Set<String> links = new LinkedHashSet<>();
        mails().forEach(mail -> {
            Reply message = mailbox.get("/api/v1/message/" + mail.path("ID").asString(""));
            Stream.of(message.text("Text"), message.text("HTML"), header(mail, "List-Unsubscribe").findFirst().orElse(""))
                    .flatMap(text -> LINK.matcher(text).results().map(MatchResult::group))
                    .forEach(links::add);
        });
        return links;
    }

    private Stream<JsonNode> mails() {
        return mailbox.get("/api/v1/messages?limit=100000").body().path("messages").valueStream();
    }

    private Stream<String> header(JsonNode mail, String name) {
        return mailbox.get("/api/v1/message/" + mail.path("ID").asString("") + "/headers")
                .body()
                .path(name)
                .valueStream()
                .map(value -> value.asString(""));
    }

    private String recipient(JsonNode mail) {
        String id = mail.path("MessageID").asString("").replaceAll("^<|@.*$", "");
        return coordinator.get("/api/notification/emails/" + id).text("recipient");
    }

    private int choices(String person) {
        Reply preferences = coordinator.get("/api/notification/people/" + person + "/preferences");
        assertThat(preferences.status()).as(preferences.body().toString()).isIn(200, 404);
        return preferences.body().path("history").size();
    }
}
