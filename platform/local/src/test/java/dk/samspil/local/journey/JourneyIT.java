package dk.samspil.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.local.Play;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The whole story on the real system: 98 municipalities apply for 12 places while processes are killed, participants
 * answer their invitations, one municipality leaves, the next ones are asked, and one of them joins.
 */
@WithRealSystem
class JourneyIT {

    private static final int PLACES = 12;
    private static final int WAITING = 86;

    @Test
    void aMunicipalityJoinsAndEverythingFollows(RealSystem system) {
        Saboteur saboteur = new Saboteur(system);
        play().play(saboteur);
        assertThat(saboteur.killed()).containsAll(Saboteur.IN_THE_RUSH).containsAll(Saboteur.AMONG_THE_MAILS);
        World world = new World(system);
        await().atMost(Duration.ofMinutes(2)).until(system::isWell);
        allHaveTheirPlaceOrWait(world);

        List<JsonNode> mails = world.mails();
        play().play(system);
        assertThat(world.mails()).as("playing again sends nothing").hasSameSizeAs(mails);

        String joined = world.municipalities("joined").getFirst();
        aParticipantAcceptsAndAnotherDeclines(system, world, joined);

        String first = world.municipalities("waiting").get(0);
        String second = world.municipalities("waiting").get(1);
        aMunicipalityLeavesAndTheFirstInLineIsAsked(system, world, joined, first);
        theOfferLapsesAndTheNextIsAsked(system, world, first, second);
        theNextConfirmsAndEverythingFollows(system, world, second);

        // Now it is told that the story has gone on, and its rules are checked all the same.
        play().play(system);
        assertThat(world.parked()).isEmpty();
        assertThat(world.silentRepeats()).isEmpty();
        assertThat(system.isWell()).isTrue();
    }

    private static void allHaveTheirPlaceOrWait(World world) {
        List<String> joined = world.municipalities("joined");
        assertThat(joined).hasSize(PLACES).doesNotHaveDuplicates();
        assertThat(world.positions())
                .isEqualTo(IntStream.rangeClosed(1, WAITING).boxed().toList());
        assertThat(world.carried()).isEqualTo(PLACES);
        assertThat(joined).allSatisfy(municipality -> {
            assertThat(world.participation(municipality).path("onboarding").path("steps"))
                    .isNotEmpty();
            assertThat(world.participation(municipality)
                            .path("researcher")
                            .path("researcher")
                            .asString(""))
                    .isNotEmpty();
            assertThat(world.invitations(municipality)).isNotEmpty();
        });
        assertThat(world.silentRepeats()).isEmpty();
        assertThat(world.parked()).isEmpty();
    }

    private static void aParticipantAcceptsAndAnotherDeclines(RealSystem system, World world, String municipality) {
        String accepting = participant(1, municipality);
        String declining = participant(2, municipality);
        int before = world.mailsTo(accepting).size();

        Api one = holderOf(system, world.invitationToken(accepting));
        assertThat(one.get("/api/conference/invitation").text("state")).isEqualTo("open");
        assertThat(one.post("/api/conference/invitation/answer", "{\"answer\":\"accept\"}")
                        .status())
                .isEqualTo(200);
        Api other = holderOf(system, world.invitationToken(declining));
        assertThat(other.post("/api/conference/invitation/answer", "{\"answer\":\"decline\"}")
                        .status())
                .isEqualTo(200);

        soon().until(() -> one.get("/api/conference/invitation").text("state").equals("confirmed"));
        assertThat(other.get("/api/conference/invitation").text("state")).isEqualTo("declined");
        soon().until(() -> world.mailsTo(accepting).size() == before + 1);
        assertThat(holderOf(system, "made.up").get("/api/conference/invitation").status())
                .isEqualTo(404);
    }

    private static void aMunicipalityLeavesAndTheFirstInLineIsAsked(
            RealSystem system, World world, String leaving, String first) {
        int before = world.mailsTo(contact(first)).size();
        Reply left = Api.as(system, "municipality", leaving)
                .with("Idempotency-Key", "journey-withdrawal")
                .post(world.application(leaving) + "/withdrawal", "{\"reason\":\"Ny organisation\"}");
        assertThat(left.status()).isEqualTo(200);
        assertThat(left.text("state")).isEqualTo("withdrawn");

        soon().until(() -> world.carried() == PLACES - 1);
        soon().until(() ->
                world.participation(leaving).path("state").asString("").equals("stopped"));
        assertThat(world.state(first)).isEqualTo("offered");
        assertThat(world.positions())
                .isEqualTo(IntStream.rangeClosed(1, WAITING - 1).boxed().toList());
        soon().until(() -> world.mailsTo(contact(first)).size() == before + 1);
    }

    private static void theOfferLapsesAndTheNextIsAsked(RealSystem system, World world, String first, String second) {
        int toFirst = world.mailsTo(contact(first)).size();
        int toSecond = world.mailsTo(contact(second)).size();
        system.moveClock("+11wd");

        soon().until(() -> world.state(first).equals("lapsed"));
        soon().until(() -> world.state(second).equals("offered"));
        soon().until(() -> world.mailsTo(contact(first)).size() == toFirst + 1);
        soon().until(() -> world.mailsTo(contact(second)).size() == toSecond + 1);
        soon().until(() -> world.story(first).contains("timer timer lapse-offers, event registration.offer-lapsed"));
        assertThat(Api.as(system, "municipality", first)
                        .post(world.application(first) + "/confirmation", "{}")
                        .status())
                .as("too late to confirm")
                .isIn(409, 410);
    }

    private static void theNextConfirmsAndEverythingFollows(RealSystem system, World world, String second) {
        Reply confirmed =
                Api.as(system, "municipality", second).post(world.application(second) + "/confirmation", "{}");
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.text("state")).isEqualTo("joined");

        soon().until(() -> world.carried() == PLACES);
        soon().until(() -> !world.participation(second)
                .path("researcher")
                .path("researcher")
                .asString("")
                .isEmpty());
        soon().until(() -> world.invitations(second).size() >= 2);
        // Receipt, waiting list, offer, welcome, researcher.
        soon().until(() -> world.mailsTo(contact(second)).size() == 5);
    }

    private static Play play() {
        return ServiceLoader.load(Play.class).findFirst().orElseThrow();
    }

    private static Api holderOf(RealSystem system, String token) {
        return Api.at(system.gateway()).with("Invitation-Token", token);
    }

    private static String contact(String municipality) {
        return "skolechef@k" + municipality + ".example";
    }

    private static String participant(int number, String municipality) {
        return "deltager" + number + "@k" + municipality + ".example";
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(300));
    }
}
