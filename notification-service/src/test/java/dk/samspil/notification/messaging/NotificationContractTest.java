package dk.samspil.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.Desk;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.ContactNews.ContactForgotten;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailNews;
import dk.samspil.notification.domain.MailNews.MailDeferred;
import dk.samspil.notification.domain.MailNews.MailFailed;
import dk.samspil.notification.domain.MailNews.MailSent;
import dk.samspil.notification.domain.MailNews.MailSuppressed;
import dk.samspil.notification.domain.MailNews.MailUncertain;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.MailState.Suppression;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.SmtpReply;
import dk.samspil.notification.domain.Template;
import dk.samspil.testkit.Forms;
import dk.samspil.testkit.GoldenEvents;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NotificationContractTest {
    private static final MailId MAIL = new MailId("m".repeat(24) + "55");
    private static final Instant AT = Instant.parse("2014-09-01T10:00:02Z");
    private static final MailOrder WELCOME = new MailOrder(
            "/registration/calls/cccccccccccccccccccccccc22/17",
            "flow",
            "",
            new PersonId("k".repeat(24) + "44"),
            Template.WELCOME,
            new Facts(Map.of("municipality", "0461")),
            AT,
            AT);

    static Stream<MailNews> told() {
        return Stream.of(
                new MailSent(MAIL, WELCOME, false, new SmtpReply(250, ""), AT),
                new MailDeferred(MAIL, WELCOME, Optional.of(new SmtpReply(421, "")), AT),
                new MailFailed(MAIL, WELCOME, Optional.of(new SmtpReply(550, "")), AT),
                new MailSuppressed(MAIL, WELCOME, Suppression.ERASED, AT),
                new MailUncertain(MAIL, WELCOME, AT));
    }

    @ParameterizedTest
    @MethodSource("told")
    void emitsTheExamples(MailNews news) {
        var published = GoldenEvents.assertPublished(new MailEvents().translate(news));
        assertThat(published.orderKey()).isEqualTo(MAIL.value());
        assertThat(published.businessKeys())
                .containsEntry("municipality", "0461")
                .containsEntry("person", WELCOME.recipient().value());
    }

    @Test
    void emitsTheExampleOfAnAcknowledgement() {
        var person = new PersonId("k".repeat(24) + "44");
        GoldenEvents.assertPublished(
                new ContactEvents().translate(new ContactForgotten(person, 4, Instant.parse("2014-11-03T08:15:02Z"))));
    }

    @Test
    void readsThatAPersonIsErased() {
        var read = GoldenEvents.example(PersonErasedV1.TYPE, PersonErasedV1.class);
        assertThat(read.toId()).isEqualTo(new PersonId("k".repeat(24) + "44"));
        assertThat(read.sequence()).isEqualTo(4);
    }

    static Stream<Arguments> heard() {
        return Stream.of(
                heard("registration.call-announced", CallAnnouncedV1.class, (e, a) -> e.announcement(a)),
                heard(
                        "registration.call-closed",
                        CallClosedV1.class,
                        (e, a) -> e.decisionList(a).orElseThrow()),
                heard("registration.contact-handed-over", ContactHandedOverV1.class, (e, a) -> e.toTheNew(a)),
                heard("registration.contact-handed-over", ContactHandedOverV1.class, (e, a) -> e.toThePrevious(a)),
                heard("registration.application-submitted", ApplicationSubmittedV1.class, (e, a) -> e.receipt(a)),
                heard(
                        "registration.municipality-waitlisted",
                        MunicipalityWaitlistedV1.class,
                        (e, a) -> e.waitingList(a)),
                heard("registration.application-declined", ApplicationDeclinedV1.class, (e, a) -> e.declined(a)),
                heard("registration.seat-offered", SeatOfferedV1.class, (e, a) -> e.offer(a)),
                heard("registration.offer-lapsed", OfferLapsedV1.class, (e, a) -> e.lapsed(a)),
                heard("registration.municipality-joined", MunicipalityJoinedV1.class, (e, a) -> e.welcome(a)),
                heard(
                        "registration.municipality-withdrawn",
                        MunicipalityWithdrawnV1.class,
                        (e, a) -> e.confirmation(a)),
                heard(
                        "registration.reference-member-appointed",
                        ReferenceMemberAppointedV1.class,
                        (e, a) -> e.appointment(a)),
                heard("progression.researcher-assigned", ResearcherAssignedV1.class, (e, a) -> e.toMunicipality(a)),
                heard("progression.researcher-assigned", ResearcherAssignedV1.class, (e, a) -> e.toResearcher(a)),
                heard("conference.invitation-issued", InvitationIssuedV1.class, (e, a) -> e.invitation(a)),
                heard("conference.seat-confirmed", SeatConfirmedV1.class, (e, a) -> e.confirmation(a)),
                heard("conference.seat-waitlisted", SeatWaitlistedV1.class, (e, a) -> e.waitingList(a)),
                heard("conference.seat-promoted", SeatPromotedV1.class, (e, a) -> e.promotion(a)),
                heard("conference.registration-cancelled", RegistrationCancelledV1.class, (e, a) -> e.confirmation(a)));
    }

    @ParameterizedTest
    @MethodSource("heard")
    void readsTheExamplesOfTheOthers(String type, BiFunction<String, String, OrderMail.Command> read) {
        var command = read.apply(type, "/" + type.split("\\.", -1)[2]);
        assertThat(command.facts().values().values()).doesNotContainNull();
        assertThat(command.event()).startsWith("/" + type.split("\\.", -1)[2] + "/");
        assertThat(command.occurredAt()).isEqualTo(Instant.parse("2014-09-01T10:00:00Z"));
    }

    @Test
    void readsWhomAMeetingIsToBeToldTo() {
        for (var what : List.of("scheduled", "moved", "cancelled")) {
            var type = "dk.samspil.registration.reference-meeting-" + what + ".v1";
            var event = GoldenEvents.example(type, ReferenceMeetingV1.class);
            var orders = event.moved(Received.event(type, "/registration", "meetings/x", 3));
            assertThat(orders)
                    .hasSize(2)
                    .allSatisfy(order -> assertThat(order.facts().values())
                            .containsEntry("meeting", event.meeting())
                            .containsKey("sequence"));
            assertThat(orders).extracting(OrderMail.Command::recipient).doesNotHaveDuplicates();
        }
    }

    @Test
    void readsWhomAMessageIsFor() {
        var type = "dk.samspil.registration.message-ordered.v1";
        var event = GoldenEvents.example(type, MessageOrderedV1.class);
        assertThat(event.mails(Received.event(type, "/registration", "messages/x", 1)))
                .hasSize(2)
                .allSatisfy(order -> {
                    assertThat(order.template()).isEqualTo(Template.MESSAGE);
                    assertThat(order.facts().values()).containsEntry("message", event.message());
                });
    }

    @Test
    void readsTheDetailsOfAPerson() {
        var type = "dk.samspil.registration.person-details.v1";
        var about = Received.event(type, "/registration", "people/x", 3);
        var command = GoldenEvents.example(type, PersonDetailsV1.class).toCommand(about);
        assertThat(command.sequence()).isEqualTo(3);
        assertThat(command.details().email()).contains("@");
        assertThat(command.details().language()).isIn(Language.DA, Language.EN);
    }

    @Test
    void handlesEveryFormOfWhatItHears() {
        var desk = new Desk();

        Forms.assertHandled(NotificationHandlers.table(desk.order, desk.update, desk.erase, desk.follow));
    }

    private static <T> Arguments heard(
            String name, Class<T> wire, BiFunction<T, ReceivedEvent, OrderMail.Command> order) {
        BiFunction<String, String, OrderMail.Command> read = (type, source) ->
                order.apply(GoldenEvents.example(type, wire), Received.event(type, source, "stream", 1));
        return Arguments.of("dk.samspil." + name + ".v1", read);
    }
}
