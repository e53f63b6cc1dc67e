package dk.samspil.registration.application;

import static dk.samspil.registration.Sample.municipality;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.registration.HmacPersonIds;
import dk.samspil.registration.Office;
import dk.samspil.registration.Sample;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.ApplyRefusal;
import dk.samspil.registration.domain.CallNews;
import dk.samspil.registration.domain.LifeAnswer;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Remark;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApplicationsTest {
    private static final MunicipalityCode A = municipality(1);
    private static final MunicipalityCode B = municipality(2);

    private final InMemoryOffice memory = new InMemoryOffice();
    private final Office office = memory.office;

    @BeforeEach
    void openCall() {
        office.open(Admission.FIRST_COME, 1);
    }

    @Test
    void theAnswerTellsHowItStands() {
        assertThat(office.apply(A)).isEqualTo(new Apply.Answer.Submitted(1));
        assertThat(office.apply(B)).isEqualTo(new Apply.Answer.Submitted(1));

        assertThat(office.state(A)).isEqualTo(ApplicationState.JOINED);
        assertThat(office.state(B)).isEqualTo(ApplicationState.WAITING);
    }

    @Test
    void recordsThePeopleOnceEach() {
        office.apply(A);

        assertThat(memory.people.states())
                .extracting(p -> p.details().orElseThrow().email())
                .containsExactlyInAnyOrder("chef@0101.example", "leder@0101.example");
        assertThat(memory.people.events()).hasSize(2);
    }

    @Test
    void refusesASecondLiveApplication() {
        office.apply(A);

        assertThat(office.apply(A)).isEqualTo(new Apply.Answer.Refused(ApplyRefusal.ALREADY_APPLIED));
    }

    @Test
    void refusesWhatComesAfterTheDeadline() {
        memory.clock.moveTo(Sample.DEADLINE);

        assertThat(office.apply(A)).isEqualTo(new Apply.Answer.Refused(ApplyRefusal.CALL_CLOSED));
        assertThat(memory.applications.states()).isEmpty();
    }

    @Test
    void appliesAnewAfterARetraction() {
        office.apply(B);
        office.apply(A);
        assertThat(office.retract(A)).isEqualTo(RetractApplication.Answer.RETRACTED);
        assertThat(office.retract(A)).isEqualTo(RetractApplication.Answer.ALREADY_RETRACTED);
        office.awaitState(A, ApplicationState.RETRACTED);

        assertThat(office.apply(A)).isEqualTo(new Apply.Answer.Submitted(2));
        assertThat(office.state(A)).isEqualTo(ApplicationState.WAITING);
    }

    @Test
    void whoHasJoinedWithdrawsInsteadAndMayApplyAgain() {
        office.apply(A);
        assertThat(office.retract(A)).isEqualTo(RetractApplication.Answer.ALREADY_JOINED);
        office.withdraw(A);

        assertThat(office.state(A)).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(office.apply(A)).isEqualTo(new Apply.Answer.Submitted(2));
        assertThat(office.state(A)).isEqualTo(ApplicationState.JOINED);
    }

    @Test
    void aRetractionThatArrivesBeforeItsClaimVoidsTheClaim() {
        var claims = new ClaimPlace(memory.calls);
        var retractions = new RetractClaim(memory.calls, Sample.EXPIRY);

        InMemoryOffice.step(A, 4)
                .run(() -> retractions.handle(new RetractClaim.Command(Sample.application(A), 1, Sample.NOW)));
        InMemoryOffice.step(A, 3).run(() -> claims.handle(Sample.claim(A, 1, Sample.NOW)));

        assertThat(office.call().line(A)).isEmpty();
        assertThat(memory.calls.events())
                .extracting(Object::getClass)
                .isEqualTo(List.of(CallNews.CallOpened.class, CallNews.CallToAnnounce.class));
    }

    @Test
    void amendsWhileItWaitsAndNotAfterItHasJoined() {
        office.apply(A);
        office.apply(B);

        assertThat(office.amend(A, "another")).isEqualTo(AmendApplication.Answer.DECIDED);
        assertThat(office.amend(B, "another")).isEqualTo(AmendApplication.Answer.AMENDED);
        var application = memory.applications.find(Sample.application(B)).orElseThrow();
        assertThat(application.state().latest().proposal().motivation()).isEqualTo("another");
        assertThat(office.call().line(B).orElseThrow().team())
                .isEqualTo(application.state().latest().team());
    }

    /** The stores in memory hold what is told against its contract; nobody looks after this call. */
    @Test
    void aCallIsLedThroughItsWholeLife() {
        assertThat(office.steer(
                        new SteerCall.Wish.Change(new CallPlan(office.call().terms(), 1, Optional.empty()))))
                .isEqualTo(LifeAnswer.DONE);
        assertThat(office.steer(new SteerCall.Wish.Resize(2))).isEqualTo(LifeAnswer.DONE);
        memory.clock.moveTo(Sample.DEADLINE);
        office.close();
        assertThat(office.steer(new SteerCall.Wish.Reopen(Sample.DEADLINE.plusSeconds(60))))
                .isEqualTo(LifeAnswer.DONE);
        assertThat(office.steer(new SteerCall.Wish.Close())).isEqualTo(LifeAnswer.DONE);
        assertThat(office.steer(new SteerCall.Wish.Conclude())).isEqualTo(LifeAnswer.DONE);

        assertThat(memory.calls.events())
                .extracting(Object::getClass)
                .isEqualTo(List.of(
                        CallNews.CallOpened.class,
                        CallNews.CallToAnnounce.class,
                        CallNews.CallChanged.class,
                        CallNews.CapacityChanged.class,
                        CallNews.CallClosed.class,
                        CallNews.CallReopened.class,
                        CallNews.DeadlineMoved.class,
                        CallNews.CallClosed.class,
                        CallNews.ProgrammeConcluded.class));
    }

    @Test
    void whatIsWrittenIsKeptUntilItIsSubmitted() {
        assertThat(office.draft(A, "Vi vil")).isEqualTo(SaveDraft.Answer.SAVED);
        assertThat(memory.drafts.states())
                .singleElement()
                .matches(d -> d.content().isPresent());

        office.apply(A);

        assertThat(memory.drafts.states())
                .singleElement()
                .matches(d -> d.content().isEmpty());
        assertThat(office.draft(A, "Mere")).isEqualTo(SaveDraft.Answer.ALREADY_APPLIED);
        memory.clock.moveTo(Sample.DEADLINE);
        assertThat(office.draft(B, "For sent")).isEqualTo(SaveDraft.Answer.CALL_CLOSED);
    }

    @Test
    void whoHasJoinedChangesWhoTakesPart() {
        office.apply(A);

        assertThat(office.change(A, Sample.delegation(B))).isEqualTo(ChangeTeam.Answer.CHANGED);

        assertThat(memory.calls.events())
                .extracting(Object::getClass)
                .contains(CallNews.ParticipantsChanged.class, CallNews.ContactHandedOver.class);
        assertThat(office.call().line(A).orElseThrow().team())
                .isEqualTo(Sample.delegation(B).team(new HmacPersonIds("a secret of tests")));
        office.withdraw(A);
        assertThat(office.change(A, Sample.delegation(A))).isEqualTo(ChangeTeam.Answer.NOT_LIVE);
    }

    @Test
    void theHistoryTellsWhoDidWhatAndWhy() {
        office.apply(A);
        office.withdraw(A);

        var history = memory.applications
                .find(Sample.application(A))
                .orElseThrow()
                .state()
                .latest()
                .history();
        assertThat(history).extracting(Remark::act).containsExactly(Remark.Act.SUBMITTED, Remark.Act.WITHDRAWN);
        assertThat(history.getLast().reason()).isEqualTo(Optional.of("economy"));
    }
}
