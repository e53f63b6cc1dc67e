package dk.samspil.notification.messaging;

import static dk.samspil.notification.domain.Template.CONTACT_HANDED_OVER;
import static dk.samspil.notification.domain.Template.CONTACT_TAKEN_OVER;
import static dk.samspil.notification.domain.Template.REFERENCE_MEMBER_APPOINTED;
import static dk.samspil.notification.domain.Template.SEAT_OFFER;
import static dk.samspil.notification.domain.Template.WAITING_LIST;
import static dk.samspil.notification.domain.Template.WELCOME;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.notification.application.Desk;
import dk.samspil.notification.application.HandOverMails;
import dk.samspil.notification.application.Postbox.Delivery;
import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.SmtpReply;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.Wish;
import dk.samspil.testkit.GoldenEvents;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Mails that are not sent yet, wherever they are on their way, while something happens that makes them untrue. */
class OvertakenTest {
    private static final String CALL = "c".repeat(24) + "22";

    private static final PersonId CONTACT = new PersonId("k".repeat(24) + "44");
    private static final SmtpReply UNKNOWN = new SmtpReply(550, "5.1.1 user unknown");

    private final Desk desk = new Desk();

    /** The process is gone at this point. */
    private static final class Killed extends RuntimeException {}

    static Stream<Arguments> overtaken() {
        return Stream.of(
                arguments("municipality-waitlisted", WAITING_LIST, "seat-offered"),
                arguments("municipality-waitlisted", WAITING_LIST, "municipality-joined"),
                arguments("municipality-waitlisted", WAITING_LIST, "application-declined"),
                arguments("municipality-waitlisted", WAITING_LIST, "application-retracted"),
                arguments("seat-offered", SEAT_OFFER, "municipality-joined"),
                arguments("seat-offered", SEAT_OFFER, "offer-lapsed"),
                arguments("seat-offered", SEAT_OFFER, "application-retracted"),
                arguments("municipality-joined", WELCOME, "municipality-withdrawn"));
    }

    @ParameterizedTest
    @MethodSource("overtaken")
    void tellNothingThatIsSoNoLonger(String first, Template told, String next) {
        happens(first, 1);
        assertThat(state(told)).isEqualTo("queued");

        happens(next, 2);

        assertThat(state(told)).isEqualTo("suppressed");
        assertThat(desk.mails()).filteredOn(m -> state(m).equals("queued")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("overtaken")
    void areTakenFromASenderUnlessTheServerMayHaveThem(String first, Template told, String next) {
        ready(first);
        desk.beforeTheEnd(() -> {
            happens(next, 2);
            return Optional.empty();
        });
        desk.send(mail(told).id());
        assertThat(desk.handedOver()).isZero();
        assertNeverSentAgain(told);
    }

    @ParameterizedTest
    @MethodSource("overtaken")
    void areTakenFromASenderThatIsGone(String first, Template told, String next) {
        ready(first);
        desk.beforeTheEnd(() -> {
            throw new Killed();
        });
        assertThatThrownBy(() -> desk.send(mail(told).id())).isInstanceOf(Killed.class);
        happens(next, 2);
        desk.beforeTheEnd(Optional::empty);
        desk.pass(Orders.LEASE);
        desk.send(mail(told).id());
        assertThat(desk.handedOver()).isZero();
        assertNeverSentAgain(told);
    }

    @ParameterizedTest
    @MethodSource("overtaken")
    void areNotTriedAgainWhenTheServerPutsThemOff(String first, Template told, String next) {
        ready(first);
        desk.afterTheEnd(() -> {
            happens(next, 2);
            return new Delivery.Later(new SmtpReply(450, "4.2.2 full"));
        });
        desk.send(mail(told).id());
        assertNeverSentAgain(told);
    }

    @ParameterizedTest
    @MethodSource("overtaken")
    void areNotRepeatedWhenTheirOutcomeIsInDoubt(String first, Template told, String next) {
        ready(first);
        desk.afterTheEnd(() -> {
            happens(next, 2);
            return new Delivery.Doubtful();
        });
        desk.send(mail(told).id());
        assertThat(mail(told).uncertain()).isTrue();
        assertNeverSentAgain(told);
    }

    @ParameterizedTest
    @MethodSource("overtaken")
    void areNotRepeatedWhenTheirSenderIsGoneAndTheServerMayHaveThem(String first, Template told, String next) {
        ready(first);
        desk.afterTheEnd(() -> {
            throw new Killed();
        });
        assertThatThrownBy(() -> desk.send(mail(told).id())).isInstanceOf(Killed.class);
        happens(next, 2);
        assertThat(state(told)).as("until its lease ends").isEqualTo("sending");
        desk.pass(Orders.LEASE);
        desk.send(mail(told).id());
        assertThat(mail(told).uncertain()).isTrue();
        assertNeverSentAgain(told);
    }

    @ParameterizedTest
    @MethodSource("overtaken")
    void areSentIfTheServerHasTakenThemAlready(String first, Template told, String next) {
        ready(first);
        desk.afterTheEnd(() -> {
            happens(next, 2);
            return new Delivery.Accepted(Orders.OK);
        });
        desk.send(mail(told).id());
        assertThat(state(told)).isEqualTo("sent");
    }

    @ParameterizedTest
    @MethodSource("overtaken")
    void areNotSentAfterAllWhenTheyHaveComeBack(String first, Template told, String next) {
        ready(first);
        isRefused(mail(told));
        assertThat(state(told)).isEqualTo("failed");
        happens(next, 2);
        assertNeverSentAgain(told);
    }

    @ParameterizedTest
    @MethodSource("overtaken")
    void areNotSentAfterAllWhenTheyAreOvertakenWhileTheyComeBack(String first, Template told, String next) {
        ready(first);
        desk.afterTheEnd(() -> {
            happens(next, 2);
            return new Delivery.AddressRefused(UNKNOWN);
        });
        desk.send(mail(told).id());
        assertThat(mail(told).bounce()).isPresent();
        assertNeverSentAgain(told);
    }

    @ParameterizedTest
    @MethodSource("overtaken")
    void areNotSentAfterAllWhenTheyWereWithheld(String first, Template told, String next) {
        ready("application-submitted");
        isRefused(mail(Template.RECEIPT));
        happens(first, 2);
        desk.send(mail(told).id());
        assertThat(mail(told).state().cause()).contains("unreachable");
        happens(next, 3);
        assertNeverSentAgain(told);
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
    void whoIsReleasedIsNotToldOfTheirAppointment() {
        happens("reference-member-appointed", 1);
        happens("reference-member-released", 2);
        happens("reference-member-appointed", 3);
        happens("reference-member-released", 2);
        assertThat(states(REFERENCE_MEMBER_APPOINTED)).containsExactly("suppressed", "queued");
    }

    @Test
    void whoHasHandedOnIsNotToldThatTheyTakeOver() {
        handOver(1, Orders.ANNE, Orders.BO);
        handOver(2, Orders.BO, CONTACT);
        assertThat(states(CONTACT_TAKEN_OVER)).containsExactly("suppressed", "queued");
        assertThat(states(CONTACT_HANDED_OVER)).containsExactly("queued", "queued");
    }

    @Test
    void whoHasTheRoleBackIsNotToldThatTheyDoNotHaveIt() {
        handOver(1, Orders.ANNE, Orders.BO);
        handOver(2, Orders.BO, Orders.ANNE);
        handOver(1, Orders.ANNE, Orders.BO);
        assertThat(states(CONTACT_TAKEN_OVER)).containsExactly("suppressed", "queued");
        assertThat(states(CONTACT_HANDED_OVER)).containsExactly("suppressed", "queued");
    }

    @Test
    void aReceiptStaysTrue() {
        happens("application-submitted", 1);
        for (var next : List.of("municipality-waitlisted", "application-retracted")) happens(next, 2);

        assertThat(state(Template.RECEIPT)).isEqualTo("queued");
    }

    /** Not by and by, not when its recipient can be reached again, and not to whoever has the role then. */
    private void assertNeverSentAgain(Template told) {
        desk.beforeTheEnd(Optional::empty);
        desk.afterTheEnd(() -> new Delivery.Accepted(Orders.OK));
        var before = desk.handedOver();
        desk.pass(Duration.ofHours(1));
        desk.send(mail(told).id());
        Cause.onlyOnce().run(() -> desk.confirm.handle(CONTACT, new Wish("karen", Optional.of("she answers"))));
        desk.send(mail(told).id());
        var handover = new HandOverMails.Command(new ContactRole.Id(CALL, "0461"), Optional.of(CONTACT), Orders.BO);
        Cause.onlyOnce().run(() -> desk.handOver.handle(handover));
        desk.send(mail(told).id());
        assertThat(desk.handedOver()).isEqualTo(before);
        assertThat(mail(told).state().cause()).contains("superseded");
        assertThat(mail(told).order().recipient()).isEqualTo(CONTACT);
    }

    /** To be sent, to somebody whose address is known. */
    private void ready(String what) {
        World.details(CONTACT.value(), 1).deliverTo(desk);
        World.details(Orders.BO.value(), 1).deliverTo(desk);
        happens(what, 1);
    }

    private void isRefused(Mail mail) {
        desk.beforeTheEnd(() -> Optional.of(new Delivery.AddressRefused(UNKNOWN)));
        desk.send(mail.id());
        desk.beforeTheEnd(Optional::empty);
        assertThat(desk.unreachable()).containsExactly(CONTACT);
    }

    private void happens(String what, long sequence) {
        event(what, sequence, CALL).deliverTo(desk);
    }

    private void handOver(long sequence, PersonId previous, PersonId next) {
        var event = event("contact-handed-over", sequence, CALL);
        var data = event.data()
                .replaceAll("(\"previous\":)\"\\w+\"", "$1\"" + previous.value() + "\"")
                .replaceAll("(\"contact\":)\"\\w+\"", "$1\"" + next.value() + "\"");
        new Occurrence(event.about(), data).deliverTo(desk);
    }

    private static Occurrence event(String what, long sequence, String call) {
        var type = "dk.samspil.registration." + what + ".v1";
        var data = GoldenEvents.example(type, JsonNode.class).toString();
        return Occurrence.of(type, "calls/" + call, sequence, data)
                .at(Occurrence.AT.plus(Duration.ofMinutes(sequence)), Map.of("call", call, "municipality", "0461"));
    }

    private String state(Template template) {
        return state(mail(template));
    }

    /** In the order in which what they tell of has happened. */
    private List<String> states(Template template) {
        return desk.mails().stream()
                .filter(m -> m.order().template() == template)
                .sorted(comparing(m -> m.order().occurredAt()))
                .map(OvertakenTest::state)
                .toList();
    }

    private Mail mail(Template template) {
        return desk.mails().stream()
                .filter(m -> m.order().template() == template)
                .findFirst()
                .orElseThrow();
    }

    private static String state(Mail mail) {
        return mail.state().code();
    }
}
