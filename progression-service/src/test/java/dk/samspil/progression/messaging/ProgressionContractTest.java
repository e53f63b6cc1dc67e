package dk.samspil.progression.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.progression.application.InMemoryProgramme;
import dk.samspil.progression.domain.Because;
import dk.samspil.progression.domain.Choice;
import dk.samspil.progression.domain.OnboardingStep;
import dk.samspil.progression.domain.Owner;
import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.ParticipationNews;
import dk.samspil.progression.domain.Party;
import dk.samspil.progression.domain.PersonId;
import dk.samspil.progression.domain.RegionCode;
import dk.samspil.progression.domain.ResearcherId;
import dk.samspil.progression.domain.ResearcherNews;
import dk.samspil.progression.domain.Shortage;
import dk.samspil.progression.domain.UnassignedBecause;
import dk.samspil.progression.domain.people.ErasedPersonNews;
import dk.samspil.progression.messaging.people.ErasedPersonEvents;
import dk.samspil.progression.messaging.people.PersonErasedV1;
import dk.samspil.progression.messaging.people.PersonReturnedV1;
import dk.samspil.testkit.Forms;
import dk.samspil.testkit.GoldenEvents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgressionContractTest {
    private static final ParticipationId ID = ParticipationId.of("cccccccccccccccccccccccc22", "0461");
    private static final Party PARTY =
            new Party(ID, new RegionCode("1083"), new PersonId("kkkkkkkkkkkkkkkkkkkkkkkk44"));
    private static final ResearcherId RESEARCHER = new ResearcherId("qxxf6p4vw2zayrntc5bhj3mkde");
    private static final PersonId PERSON = new PersonId("pppppppppppppppppppppppp33");
    private static final Choice CHOICE = new Choice(RESEARCHER, PERSON, 1, new Because.Balance(0, 3, true, 4));

    @ParameterizedTest
    @MethodSource("participationEvents")
    void emitsTheExample(ParticipationNews event) {
        GoldenEvents.assertPublished(new ParticipationEvents().translate(event));
    }

    @Test
    void emitsTheExampleOfARegistration() {
        GoldenEvents.assertPublished(
                new ResearcherEvents().translate(new ResearcherNews.ResearcherRegistered(RESEARCHER, PERSON, 3)));
    }

    @Test
    void emitsTheExampleOfAnAcknowledgement() {
        GoldenEvents.assertPublished(new ErasedPersonEvents()
                .translate(new ErasedPersonNews.PersonForgotten(
                        new PersonId("kkkkkkkkkkkkkkkkkkkkkkkk44"), 4, Instant.parse("2014-11-03T08:15:02Z"))));
    }

    @Test
    void readsThatSomebodyIsErasedAndThatTheyHaveComeBack() {
        var erased = GoldenEvents.example(PersonErasedV1.TYPE, PersonErasedV1.class);
        var returned = GoldenEvents.example(PersonReturnedV1.TYPE, PersonReturnedV1.class);
        assertThat(erased.toId()).isEqualTo(returned.toId());
        assertThat(erased.sequence()).isLessThan(returned.sequence());
    }

    @Test
    void saysWhoDecided() {
        var decided = new Choice(RESEARCHER, PERSON, 2, new Because.Decided("closer to the schools"));
        var wire = ResearcherAssignedV1.of(new ParticipationNews.ResearcherAssigned(PARTY, decided, Instant.EPOCH));

        assertThat(wire.by()).isEqualTo("coordinator");
    }

    @Test
    void readsThatAMunicipalityHasJoined() {
        var read = GoldenEvents.example(MunicipalityJoinedV1.TYPE, MunicipalityJoinedV1.class);

        assertThat(read.toCommand().party().participation().value()).isEqualTo(read.call() + "-" + read.municipality());
        assertThat(read.toCommand().joinedAt()).isEqualTo(read.joinedAt());
    }

    @Test
    void readsThatAMunicipalityHasWithdrawn() {
        var read = GoldenEvents.example(MunicipalityWithdrawnV1.TYPE, MunicipalityWithdrawnV1.class);

        assertThat(read.toCommand().participation().value()).isEqualTo(read.call() + "-" + read.municipality());
        assertThat(read.toCommand().withdrawnAt()).isEqualTo(read.withdrawnAt());
    }

    @Test
    void readsThatSomebodyElseSpeaksForAMunicipality() {
        var handed = GoldenEvents.example(ContactHandedOverV1.TYPE, ContactHandedOverV1.class);

        assertThat(handed.toCommand().contact()).isEqualTo(new PersonId("kkkkkkkkkkkkkkkkkkkkkkkk44"));
        assertThat(handed.toCommand().participation().municipality().value()).isEqualTo("0461");
    }

    @Test
    void handlesEveryFormOfWhatItHears() {
        var programme = new InMemoryProgramme();

        Forms.assertHandled(
                ProgressionHandlers.table(programme.start, programme.stop, programme.change, programme.forget));
    }

    static Stream<ParticipationNews> participationEvents() {
        return Stream.of(
                new ParticipationNews.OnboardingStarted(
                        ID,
                        List.of(
                                OnboardingStep.open("name-project-owner", Owner.MUNICIPALITY, LocalDate.of(2014, 9, 8)),
                                OnboardingStep.open("kick-off-meeting", Owner.RESEARCHER, LocalDate.of(2014, 9, 29)))),
                new ParticipationNews.OnboardingStepCompleted(
                        ID, "sign-agreement", Instant.parse("2014-09-10T09:30:00Z")),
                new ParticipationNews.OnboardingCompleted(ID, Instant.parse("2014-10-10T12:00:00Z")),
                new ParticipationNews.OnboardingStopped(ID, Instant.parse("2014-11-03T08:15:00Z")),
                new ParticipationNews.ResearcherAssigned(PARTY, CHOICE, Instant.parse("2014-09-01T10:00:00Z")),
                new ParticipationNews.ResearcherUnassigned(
                        PARTY, CHOICE, UnassignedBecause.WITHDRAWN, Instant.parse("2014-11-03T08:15:00Z")),
                new ParticipationNews.ResearcherAssignmentUnfilled(
                        ID,
                        List.of(
                                new Shortage(Shortage.Code.CONFLICT_OF_INTEREST, 1),
                                new Shortage(Shortage.Code.AT_LIMIT, 3))));
    }
}
