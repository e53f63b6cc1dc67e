package dk.samspil.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.application.Desk;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.Template;
import dk.samspil.testkit.GoldenEvents;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Mails about a municipality's application that wait while something else happens to it. */
class OvertakenTest {
    private static final String CALL = "c".repeat(24) + "22";

    private final Desk desk = new Desk();

    @ParameterizedTest
    @CsvSource({
        "municipality-waitlisted, WAITING_LIST, seat-offered",
        "municipality-waitlisted, WAITING_LIST, municipality-joined",
        "municipality-waitlisted, WAITING_LIST, application-declined",
        "municipality-waitlisted, WAITING_LIST, application-retracted",
        "seat-offered, SEAT_OFFER, municipality-joined",
        "seat-offered, SEAT_OFFER, offer-lapsed",
        "seat-offered, SEAT_OFFER, application-retracted",
        "municipality-joined, WELCOME, municipality-withdrawn"
    })
    void tellNothingThatIsSoNoLonger(String first, Template told, String next) {
        happens(first, 1);
        assertThat(state(told)).isEqualTo("queued");

        happens(next, 2);

        assertThat(state(told)).isEqualTo("suppressed");
        assertThat(desk.mails()).filteredOn(m -> state(m).equals("queued")).hasSize(1);
    }

    @Test
    void areLeftAloneByALateRepeatAndByWhatHappensInAnotherProgramme() {
        happens("seat-offered", 1);
        happens("offer-lapsed", 2);
        happens("seat-offered", 3);
        happens("offer-lapsed", 2);
        event("municipality-joined", 4, "d".repeat(26)).deliverTo(desk);

        assertThat(desk.mails())
                .filteredOn(m -> m.order().template() == Template.SEAT_OFFER)
                .extracting(OvertakenTest::state)
                .containsExactlyInAnyOrder("suppressed", "queued");
    }

    @Test
    void aReceiptStaysTrue() {
        happens("application-submitted", 1);
        for (var next : List.of("municipality-waitlisted", "application-retracted")) happens(next, 2);

        assertThat(state(Template.RECEIPT)).isEqualTo("queued");
    }

    private void happens(String what, long sequence) {
        event(what, sequence, CALL).deliverTo(desk);
    }

    private static Occurrence event(String what, long sequence, String call) {
        var type = "dk.samspil.registration." + what + ".v1";
        var data = GoldenEvents.example(type, JsonNode.class).toString();
        return Occurrence.of(type, "calls/" + call, sequence, data)
                .at(Occurrence.AT.plus(Duration.ofMinutes(sequence)), Map.of("call", call, "municipality", "0461"));
    }

    private String state(Template template) {
        return desk.mails().stream()
                .filter(m -> m.order().template() == template)
                .map(OvertakenTest::state)
                .findFirst()
                .orElseThrow();
    }

    private static String state(Mail mail) {
        return mail.state().code();
    }
}
