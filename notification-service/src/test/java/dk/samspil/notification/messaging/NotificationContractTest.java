package dk.samspil.notification.messaging;

import static dk.samspil.notification.domain.Template.AGENDA_RELEASED;
import static dk.samspil.notification.domain.Template.APPLICATION_DECLINED;
import static dk.samspil.notification.domain.Template.APPLICATION_RETRACTED;
import static dk.samspil.notification.domain.Template.CALL_ANNOUNCED;
import static dk.samspil.notification.domain.Template.CALL_CLOSED;
import static dk.samspil.notification.domain.Template.CALL_DEADLINE_MOVED;
import static dk.samspil.notification.domain.Template.CONFERENCE_CANCELLED;
import static dk.samspil.notification.domain.Template.CONFERENCE_MOVED;
import static dk.samspil.notification.domain.Template.CONTACT_HANDED_OVER;
import static dk.samspil.notification.domain.Template.CONTACT_TAKEN_OVER;
import static dk.samspil.notification.domain.Template.EVALUATION;
import static dk.samspil.notification.domain.Template.FEEDBACK_GIVEN;
import static dk.samspil.notification.domain.Template.FEEDBACK_OVERDUE;
import static dk.samspil.notification.domain.Template.FEEDBACK_REQUESTED;
import static dk.samspil.notification.domain.Template.INVITATION;
import static dk.samspil.notification.domain.Template.MESSAGE;
import static dk.samspil.notification.domain.Template.OFFER_LAPSED;
import static dk.samspil.notification.domain.Template.ONBOARDING_OVERDUE;
import static dk.samspil.notification.domain.Template.RECEIPT;
import static dk.samspil.notification.domain.Template.REFERENCE_MEETING_CANCELLED;
import static dk.samspil.notification.domain.Template.REFERENCE_MEETING_MOVED;
import static dk.samspil.notification.domain.Template.REFERENCE_MEETING_SCHEDULED;
import static dk.samspil.notification.domain.Template.REFERENCE_MEMBER_APPOINTED;
import static dk.samspil.notification.domain.Template.REGISTRATION_CANCELLED;
import static dk.samspil.notification.domain.Template.REMINDER;
import static dk.samspil.notification.domain.Template.RESEARCHER_ASSIGNED;
import static dk.samspil.notification.domain.Template.RESEARCHER_ASSIGNED_TO_YOU;
import static dk.samspil.notification.domain.Template.RESEARCHER_RELEASED;
import static dk.samspil.notification.domain.Template.RESEARCHER_UNAVAILABLE;
import static dk.samspil.notification.domain.Template.SEAT_CONFIRMED;
import static dk.samspil.notification.domain.Template.SEAT_OFFER;
import static dk.samspil.notification.domain.Template.SEAT_PROMOTED;
import static dk.samspil.notification.domain.Template.SEAT_WAITLISTED;
import static dk.samspil.notification.domain.Template.SPEAKER_ASSIGNED;
import static dk.samspil.notification.domain.Template.SPEAKER_CANCELLED;
import static dk.samspil.notification.domain.Template.WAITING_LIST;
import static dk.samspil.notification.domain.Template.WITHDRAWAL_CONFIRMED;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.consume.HandlerTable.Handler;
import dk.samspil.notification.application.Desk;
import dk.samspil.notification.domain.Bounce;
import dk.samspil.notification.domain.ContactNews.ContactForgotten;
import dk.samspil.notification.domain.ContactNews.ContactLost;
import dk.samspil.notification.domain.ContactNews.ContactRegained;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailNews;
import dk.samspil.notification.domain.MailNews.MailBounced;
import dk.samspil.notification.domain.MailNews.MailDeferred;
import dk.samspil.notification.domain.MailNews.MailFailed;
import dk.samspil.notification.domain.MailNews.MailPlanned;
import dk.samspil.notification.domain.MailNews.MailSent;
import dk.samspil.notification.domain.MailNews.MailSuppressed;
import dk.samspil.notification.domain.MailNews.MailUncertain;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.MailState.Suppression;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.ReturnedMail;
import dk.samspil.notification.domain.SmtpReply;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.Unreachable;
import dk.samspil.testkit.Forms;
import dk.samspil.testkit.GoldenEvents;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

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
                new MailPlanned(MAIL, WELCOME, Instant.parse("2014-09-01T10:10:00Z"), AT),
                new MailSent(MAIL, WELCOME, false, new SmtpReply(250, ""), AT),
                new MailDeferred(MAIL, WELCOME, Optional.of(new SmtpReply(421, "")), AT),
                new MailFailed(MAIL, WELCOME, Optional.of(new SmtpReply(550, "")), AT),
                new MailSuppressed(MAIL, WELCOME, Suppression.ERASED, AT),
                new MailSuppressed(MAIL, WELCOME, Suppression.DISMISSED, AT),
                new MailBounced(MAIL, WELCOME, new Bounce(Bounce.Kind.HARD, Optional.of("5.1.1"), AT), AT),
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
    void emitsTheExamplesOfWhomMailsReach() {
        var person = new PersonId("k".repeat(24) + "44");
        var at = Instant.parse("2015-05-04T10:00:00Z");
        var why = new Unreachable(at, Unreachable.Reason.HARD_BOUNCE, Optional.of("5.1.1"), MAIL);
        GoldenEvents.assertPublished(new ContactEvents().translate(new ContactLost(person, why)));
        GoldenEvents.assertPublished(new ContactEvents()
                .translate(new ContactRegained(
                        person, ContactRegained.Why.ADDRESS_CHANGED, Instant.parse("2015-05-06T10:00:00Z"))));
    }

    @Test
    void carriesWhatCameBackOverToTheContact() {
        var person = new PersonId("k".repeat(24) + "44");
        for (var status : List.of(Optional.of("4.2.2"), Optional.<String>empty())) {
            var returned = new ReturnedMail(MAIL, 7, new Bounce(Bounce.Kind.SOFT, status, AT), AT.plusSeconds(1));
            assertThat(DoubtContactStep.of(person, returned).toReturned()).isEqualTo(returned);
        }
    }

    @Test
    void readsThatAPersonIsErased() {
        var desk = new Desk();
        example("registration.person-erased").deliverTo(desk);
        assertThat(desk.isErased(new PersonId("k".repeat(24) + "44"))).isTrue();
        assertThat(desk.forgotten(new PersonId("k".repeat(24) + "44"))).containsExactly(4L);
    }

    @Test
    void readsTheDetailsOfAPerson() {
        var desk = new Desk();
        var person = GoldenEvents.example("dk.samspil.registration.person-details.v1", Who.class);
        example("registration.person-details").deliverTo(desk);
        assertThat(desk.details(new PersonId(person.person()))).hasValueSatisfying(details -> {
            assertThat(details.email()).isEqualTo(person.email());
            assertThat(details.language()).isIn(Language.DA, Language.EN);
        });
    }

    private record Who(String person, String email) {}

    /** By the event, the mails that its example leads to: one for each recipient. */
    static Map<String, List<Template>> heard() {
        return Map.ofEntries(
                entry("registration.call-announced", List.of(CALL_ANNOUNCED)),
                entry("registration.call-deadline-moved", List.of(CALL_DEADLINE_MOVED)),
                entry("registration.call-closed", List.of(CALL_CLOSED)),
                entry("registration.contact-handed-over", List.of(CONTACT_TAKEN_OVER, CONTACT_HANDED_OVER)),
                entry("registration.application-submitted", List.of(RECEIPT)),
                entry("registration.application-amended", List.of()),
                entry("registration.municipality-waitlisted", List.of(WAITING_LIST)),
                entry("registration.application-declined", List.of(APPLICATION_DECLINED)),
                entry("registration.seat-offered", List.of(SEAT_OFFER)),
                entry("registration.offer-lapsed", List.of(OFFER_LAPSED)),
                entry("registration.municipality-joined", List.of(Template.WELCOME)),
                entry("registration.municipality-withdrawn", List.of(WITHDRAWAL_CONFIRMED)),
                entry("registration.reference-member-appointed", List.of(REFERENCE_MEMBER_APPOINTED)),
                entry("registration.reference-member-released", List.of()),
                entry(
                        "registration.reference-meeting-scheduled",
                        List.of(REFERENCE_MEETING_SCHEDULED, REFERENCE_MEETING_SCHEDULED)),
                entry(
                        "registration.reference-meeting-moved",
                        List.of(REFERENCE_MEETING_MOVED, REFERENCE_MEETING_MOVED)),
                entry(
                        "registration.reference-meeting-cancelled",
                        List.of(REFERENCE_MEETING_CANCELLED, REFERENCE_MEETING_CANCELLED)),
                entry("registration.message-ordered", List.of(MESSAGE, MESSAGE)),
                entry("progression.researcher-assigned", List.of(RESEARCHER_ASSIGNED, RESEARCHER_ASSIGNED_TO_YOU)),
                entry("conference.invitation-issued", List.of(INVITATION)),
                entry("conference.seat-confirmed", List.of(SEAT_CONFIRMED)),
                entry("conference.seat-waitlisted", List.of(SEAT_WAITLISTED)),
                entry("conference.seat-promoted", List.of(SEAT_PROMOTED)),
                entry("conference.registration-cancelled", List.of(REGISTRATION_CANCELLED)),
                entry("registration.call-opened", List.of()),
                entry("registration.programme-concluded", List.of()),
                entry("registration.application-retracted", List.of(APPLICATION_RETRACTED)),
                entry("progression.researcher-unassigned", List.of(RESEARCHER_RELEASED)),
                entry("progression.onboarding-step-overdue", List.of(ONBOARDING_OVERDUE)),
                entry("progression.feedback-requested", List.of(FEEDBACK_REQUESTED)),
                entry("progression.feedback-given", List.of(FEEDBACK_GIVEN)),
                entry("progression.feedback-overdue", List.of(FEEDBACK_OVERDUE)),
                entry("conference.invitation-reminder-due", List.of(REMINDER)),
                entry("conference.conference-moved", List.of(CONFERENCE_MOVED, CONFERENCE_MOVED)),
                entry("conference.conference-cancelled", List.of(CONFERENCE_CANCELLED, CONFERENCE_CANCELLED)),
                entry("conference.speaker-assigned", List.of(SPEAKER_ASSIGNED)),
                entry("conference.speaker-cancelled", List.of(SPEAKER_CANCELLED)),
                entry("conference.agenda-released", List.of(AGENDA_RELEASED, AGENDA_RELEASED)),
                entry("conference.evaluation-due", List.of(EVALUATION)));
    }

    static Stream<Arguments> examples() {
        return heard().entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExamplesOfTheOthers(String name, List<Template> templates) {
        var desk = new Desk();
        example(name).deliverTo(desk);
        var orders = desk.mails().stream().map(Mail::order).toList();
        assertThat(orders).extracting(MailOrder::template).containsExactlyInAnyOrderElementsOf(templates);
        assertThat(orders).allSatisfy(order -> {
            assertThat(order.event()).startsWith("/" + name.split("\\.", -1)[0] + "/");
            assertThat(order.occurredAt()).isEqualTo(Occurrence.AT);
        });
    }

    @Test
    void knowsWhichMailsFollowFromEverythingThatItHears() {
        var people = Set.of("person-details", "person-erased");
        assertThat(new Desk()
                        .table()
                        .handlers()
                        .filter(h -> h.wire() != Void.class)
                        .map(Handler::name))
                .filteredOn(name -> people.stream().noneMatch(name::contains))
                .containsExactlyInAnyOrderElementsOf(heard().keySet().stream()
                        .map(name -> "dk.samspil." + name + ".v1")
                        .toList());
    }

    /** Of one who is replaced it hears when the next is assigned. */
    @Test
    void tellsAMunicipalityThatItsResearcherIsNotThereAnyMore() {
        var desk = new Desk();
        var example = example("progression.researcher-unassigned");
        new Occurrence(example.about(), example.data().replace("\"withdrawn\"", "\"unavailable\"")).deliverTo(desk);
        assertThat(desk.mails())
                .extracting(mail -> mail.order().template())
                .containsExactlyInAnyOrder(RESEARCHER_RELEASED, RESEARCHER_UNAVAILABLE);
    }

    @Test
    void handlesEveryFormOfWhatItHears() {
        Forms.assertHandled(new Desk().table());
    }

    private static Occurrence example(String name) {
        var type = "dk.samspil." + name + ".v1";
        return Occurrence.of(
                type, "stream", 1, GoldenEvents.example(type, JsonNode.class).toString());
    }
}
