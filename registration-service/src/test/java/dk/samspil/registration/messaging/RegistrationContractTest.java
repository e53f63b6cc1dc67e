package dk.samspil.registration.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.InMemoryOffice;
import dk.samspil.registration.application.RepublishPerson;
import dk.samspil.registration.application.people.AcknowledgeErasure;
import dk.samspil.registration.application.people.KeepResearcher;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.CallNews;
import dk.samspil.registration.domain.Claim;
import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.Line;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Participant;
import dk.samspil.registration.domain.ParticipantRole;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.PersonNews;
import dk.samspil.registration.domain.RegionCode;
import dk.samspil.registration.domain.Size;
import dk.samspil.registration.domain.Suggestion;
import dk.samspil.registration.domain.Team;
import dk.samspil.registration.domain.people.OtherService;
import dk.samspil.registration.domain.people.Pulse;
import dk.samspil.registration.messaging.people.PersonForgottenV1;
import dk.samspil.registration.messaging.people.PulseEvents;
import dk.samspil.registration.messaging.people.ResearcherAssignedV1;
import dk.samspil.testkit.Forms;
import dk.samspil.testkit.GoldenEvents;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegistrationContractTest {
    private static final CallId CALL = Sample.CALL;
    private static final PersonId CONTACT = new PersonId("kkkkkkkkkkkkkkkkkkkkkkkk44");
    private static final PersonId LEADER = new PersonId("pppppppppppppppppppppppp33");
    private static final Line LINE = new Line(
            new MunicipalityCode("0461"),
            new RegionCode("1083"),
            1,
            new Team(
                    CONTACT,
                    List.of(
                            new Participant(CONTACT, ParticipantRole.SCHOOL_DIRECTOR),
                            new Participant(LEADER, ParticipantRole.SCHOOL_LEADER))),
            Instant.parse("2014-08-20T08:00:00Z"),
            Optional.empty());

    private static final PersonId SECRETARIAT = new PersonId("ssssssssssssssssssssssss55");
    private static final Claim CLAIM = Sample.claim(new MunicipalityCode("0461"), 1, Sample.NOW);
    private static final Team BEFORE = new Team(
            CONTACT,
            List.of(
                    new Participant(CONTACT, ParticipantRole.SCHOOL_DIRECTOR),
                    new Participant(new PersonId("nnnnnnnnnnnnnnnnnnnnnnnn66"), ParticipantRole.SCHOOL_LEADER)));

    @ParameterizedTest
    @MethodSource("news")
    void emitsTheExample(CallNews news) {
        GoldenEvents.assertPublished(new CallEvents().translate(news));
    }

    @Test
    void emitsTheExampleOfAPerson() {
        var details = new PersonDetails(
                "Karen Eksempel",
                "karen.eksempel@kommune.example",
                Optional.of("Skolechef"),
                Optional.of(new MunicipalityCode("0461")),
                Language.DA);

        GoldenEvents.assertPublished(new PersonEvents().translate(new PersonNews.DetailsRecorded(CONTACT, details)));
    }

    @Test
    void emitsTheExamplesOfAnErasureAReturnAndAnExport() {
        var at = Instant.parse("2014-11-03T08:15:00Z");
        var events = new PersonEvents();
        GoldenEvents.assertPublished(events.translate(new PersonNews.PersonErased(CONTACT, 4, at)));
        GoldenEvents.assertPublished(events.translate(new PersonNews.PersonReturned(CONTACT, 6)));
        GoldenEvents.assertPublished(events.translate(new PersonNews.PersonExported(CONTACT, at)));
        assertThat(events.translate(new PersonNews.DetailsForgotten(CONTACT)))
                .isEqualTo(new Outgoing.Tombstone("registration.people", CONTACT.value()));
    }

    @Test
    void emitsTheExampleThatKeepsTheTopicMoving() {
        GoldenEvents.assertPublished(new PulseEvents().translate(new Pulse.Beat("keep-alive-07")));
    }

    @Test
    void readsTheAcknowledgements() {
        for (var service : OtherService.values()) {
            var type = "dk.samspil." + service.name().toLowerCase(Locale.ROOT) + ".person-forgotten.v1";
            var command = GoldenEvents.example(type, PersonForgottenV1.class).by(service);
            assertThat(command.person()).isEqualTo(CONTACT);
            assertThat(command.sequence()).isEqualTo(4);
        }
    }

    @Test
    void readsWhoHasBecomeAResearcher() {
        var read = GoldenEvents.example(ResearcherAssignedV1.TYPE, ResearcherAssignedV1.class);

        assertThat(read.toId()).isEqualTo(LEADER);
        assertThat(read.assignedAt()).isEqualTo(Instant.parse("2014-09-01T10:00:00Z"));
    }

    @Test
    void readsItsOwnTopicOfPeople() {
        var read = GoldenEvents.example(PersonDetailsV1.TYPE, PersonRecordV1.class);

        assertThat(read.toId()).isEqualTo(CONTACT);
    }

    @Test
    void handlesEveryFormOfWhatItHears() {
        var people = new InMemoryOffice().people;
        Forms.assertHandled(RegistrationHandlers.table(
                new RepublishPerson(people), new AcknowledgeErasure(people), new KeepResearcher(people)));
    }

    @Test
    void promisesOrderPerMunicipality() {
        var outgoing = new CallEvents().translate(new CallNews.MunicipalityJoined(CALL, LINE, Instant.EPOCH));

        assertThat(((Outgoing.Published) outgoing).orderKey()).isEqualTo(CALL.value() + "/0461");
    }

    private static Call call(Admission admission) {
        var terms = Sample.terms(admission).with(Optional.of(SECRETARIAT));
        return Call.open(CALL, terms, 12, Sample.who(Sample.OPENS)).next();
    }

    private static Call reopened() {
        var closed = Sample.call(Admission.FIRST_COME, 12)
                .closeIfDue(Sample.DEADLINE)
                .next();
        return closed.reopen(Instant.parse("2014-09-19T10:00:00Z"), Sample.who(Sample.DEADLINE))
                .next();
    }

    private static Call resized() {
        return Sample.call(Admission.FIRST_COME, 12)
                .resize(14, Sample.who(Sample.NOW), Sample.EXPIRY)
                .next();
    }

    private static Suggestion suggestion() {
        return call(Admission.SELECTION).claim(CLAIM).next().suggestion(_ -> Size.SMALL);
    }

    static Stream<CallNews> news() {
        var applied = Instant.parse("2014-08-20T08:00:00Z");
        var withdrawn = Instant.parse("2014-11-03T08:15:00Z");
        var expires = Instant.parse("2014-11-17T22:59:59Z");
        return Stream.of(
                new CallNews.CallOpened(call(Admission.FIRST_COME)),
                new CallNews.CallChanged(call(Admission.FIRST_COME), Instant.parse("2014-08-12T06:00:00Z")),
                new CallNews.CallClosed(
                        call(Admission.SELECTION).claim(CLAIM).next(), Instant.parse("2014-09-12T10:00:00Z")),
                new CallNews.CallReopened(reopened(), Instant.parse("2014-09-13T10:00:00Z")),
                new CallNews.CapacityChanged(resized(), Instant.parse("2014-09-13T10:00:00Z")),
                new CallNews.SelectionConfirmed(CALL, suggestion(), Instant.parse("2014-09-15T10:00:00Z")),
                new CallNews.ProgrammeConcluded(call(Admission.SELECTION), Instant.parse("2015-12-18T12:00:00Z")),
                new CallNews.ParticipantsChanged(CALL, LINE, BEFORE, Instant.parse("2014-10-01T10:00:00Z")),
                new CallNews.ContactHandedOver(CALL, LINE, LEADER, Instant.parse("2014-10-01T10:00:00Z")),
                new CallNews.SeatLeftVacant(CALL, 12, 11),
                new CallNews.ApplicationSubmitted(CALL, LINE, applied),
                new CallNews.ApplicationAmended(CALL, LINE, Instant.parse("2014-08-21T08:00:00Z")),
                new CallNews.ApplicationRetracted(CALL, LINE, Instant.parse("2014-08-22T08:00:00Z")),
                new CallNews.ApplicationDeclined(CALL, LINE, Instant.parse("2014-09-12T08:00:00Z")),
                new CallNews.MunicipalityWaitlisted(CALL, LINE, 7, false, applied),
                new CallNews.SeatOffered(CALL, LINE, true, withdrawn, expires),
                new CallNews.OfferLapsed(CALL, LINE, expires),
                new CallNews.MunicipalityJoined(CALL, LINE, Instant.parse("2014-09-01T10:00:00Z")),
                new CallNews.MunicipalityWithdrawn(CALL, LINE, withdrawn));
    }
}
