package dk.samspil.registration.domain;

import static dk.samspil.registration.Sample.CUT_OFF;
import static dk.samspil.registration.Sample.DEADLINE;
import static dk.samspil.registration.Sample.EXPIRY;
import static dk.samspil.registration.Sample.NOW;
import static dk.samspil.registration.Sample.OPENS;
import static dk.samspil.registration.Sample.municipality;
import static dk.samspil.registration.Sample.who;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.places.Standing;
import dk.samspil.registration.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallLifeTest {
    private static final MunicipalityCode A = municipality(1);
    private static final MunicipalityCode B = municipality(2);
    private static final MunicipalityCode C = municipality(3);
    private static final Instant LATER = DEADLINE.plus(Duration.ofDays(7));

    @Test
    void aDraftTakesNoApplicationsUntilItIsPublished() {
        var draft = Call.draft(Sample.CALL, Sample.terms(Admission.FIRST_COME), 2, who(OPENS));

        assertThat(draft.refusal(NOW, 1)).contains(ApplyRefusal.CALL_NOT_OPEN_YET);
        var published = draft.publish(who(NOW));
        assertThat(published.answer()).isEqualTo(LifeAnswer.DONE);
        assertThat(published.news())
                .extracting(Object::getClass)
                .isEqualTo(List.of(CallNews.CallOpened.class, CallNews.CallToAnnounce.class));
        assertThat(published.next().refusal(NOW, 1)).isEmpty();
        assertThat(published.next().publish(who(NOW)).answer()).isEqualTo(LifeAnswer.ALREADY_SO);
        assertThat(draft.publish(who(DEADLINE)).answer()).isEqualTo(LifeAnswer.DEADLINE_NOT_AHEAD);
    }

    @Test
    void itIsKnownWhenItWasPublishedUnlessAnEarlierReleaseDidIt() {
        var draft = Call.draft(Sample.CALL, Sample.terms(Admission.FIRST_COME), 2, who(OPENS));
        var published = draft.publish(who(NOW)).next();

        assertThat(draft.publishedAt()).isEmpty();
        assertThat(published.closeIfDue(DEADLINE).next().publishedAt()).contains(NOW);
        assertThat(new Call(
                                published.id(),
                                published.terms(),
                                published.stage(),
                                published.places(),
                                published.lines(),
                                published.pins(),
                                List.of())
                        .publishedAt())
                .contains(Instant.EPOCH);
    }

    @Test
    void aDraftMayBecomeAnyOther() {
        var draft = Call.draft(Sample.CALL, Sample.terms(Admission.FIRST_COME), 2, who(OPENS));

        var changed = draft.change(Sample.terms(Admission.SELECTION), 5, who(NOW), EXPIRY);

        assertThat(changed.news()).isEmpty();
        assertThat(changed.next().terms().admission()).isEqualTo(Admission.SELECTION);
        assertThat(changed.next().places().capacity()).isEqualTo(5);
    }

    @Test
    void ofAPublishedCallOnlyWhatNobodyReliesOnChanges() {
        var call = Sample.call(Admission.FIRST_COME, 2);
        var terms = call.terms();

        assertThat(call.change(Sample.terms(Admission.SELECTION), 2, who(NOW), EXPIRY)
                        .answer())
                .isEqualTo(LifeAnswer.CALL_PUBLISHED);
        assertThat(call.change(terms, 3, who(NOW), EXPIRY).answer()).isEqualTo(LifeAnswer.CALL_PUBLISHED);
        assertThat(call.change(opening(terms, OPENS.minusSeconds(1)), 2, who(NOW), EXPIRY)
                        .answer())
                .isEqualTo(LifeAnswer.CALL_OPEN);
        assertThat(call.change(terms.until(NOW), 2, who(NOW), EXPIRY).answer())
                .isEqualTo(LifeAnswer.DEADLINE_NOT_AHEAD);
        var extended = call.change(terms.until(LATER), 2, who(NOW), EXPIRY);
        assertThat(extended.news())
                .extracting(Object::getClass)
                .isEqualTo(List.of(CallNews.CallChanged.class, CallNews.DeadlineMoved.class));
        assertThat(call.change(cutOff(terms, CUT_OFF.plusSeconds(1)), 2, who(NOW), EXPIRY)
                        .news())
                .as("the deadline stays")
                .singleElement()
                .isInstanceOf(CallNews.CallChanged.class);
        assertThat(extended.next().refusal(DEADLINE, 1)).isEmpty();
    }

    @Test
    void theTimerTellsOnceThatTheDeadlineHasPassed() {
        var call = Sample.call(Admission.FIRST_COME, 2);

        assertThat(call.closeIfDue(DEADLINE.minusNanos(1)).news()).isEmpty();
        var closed = call.closeIfDue(DEADLINE);
        assertThat(closed.news()).singleElement().isInstanceOf(CallNews.CallClosed.class);
        assertThat(call.closeIfDue(LATER).news())
                .as("noticed late")
                .singleElement()
                .satisfies(n -> assertThat(((CallNews.CallClosed) n).at()).isEqualTo(DEADLINE));
        assertThat(closed.next().closeIfDue(LATER).news()).isEmpty();
        assertThat(closed.next().close(who(LATER)).answer()).isEqualTo(LifeAnswer.ALREADY_SO);
    }

    @Test
    void closedByHandItStillTakesWhatWasAppliedForBefore() {
        var closed = Sample.call(Admission.FIRST_COME, 2).close(who(NOW)).next();

        assertThat(closed.refusal(NOW, 1)).contains(ApplyRefusal.CALL_CLOSED);
        assertThat(closed.claim(claim(A, 1, NOW.minusNanos(1))).next().standing(A))
                .contains(Standing.CONFIRMED);
        assertThat(closed.claim(claim(B, 1, NOW)).next().standing(B)).isEmpty();
    }

    @Test
    void opensAgainForAReasonUntilALaterDeadline() {
        var call = Sample.call(Admission.FIRST_COME, 2);
        var closed = call.closeIfDue(DEADLINE).next();

        assertThat(call.reopen(LATER, who(NOW)).answer()).isEqualTo(LifeAnswer.CALL_OPEN);
        assertThat(closed.reopen(DEADLINE, who(DEADLINE)).answer()).isEqualTo(LifeAnswer.DEADLINE_NOT_AHEAD);
        var reopened = closed.reopen(LATER, who(DEADLINE, "too few"));
        assertThat(reopened.news())
                .extracting(Object::getClass)
                .isEqualTo(List.of(CallNews.CallReopened.class, CallNews.DeadlineMoved.class));
        assertThat(reopened.next().refusal(DEADLINE, 1)).isEmpty();
        assertThat(reopened.next().history().getLast().reason()).contains("too few");
        assertThat(reopened.next().closeIfDue(LATER).news()).hasSize(1);
    }

    @Test
    void morePlacesAreOfferedToThoseWhoWait() {
        var call = applied(Sample.call(Admission.FIRST_COME, 1), A, B, C);

        var raised = call.resize(2, who(NOW, "more money"), EXPIRY);

        assertThat(raised.next().standing(B)).contains(Standing.OFFERED);
        assertThat(raised.next().standing(C)).contains(Standing.WAITING);
        assertThat(raised.news())
                .extracting(Object::getClass)
                .isEqualTo(List.of(CallNews.SeatOffered.class, CallNews.CapacityChanged.class));
        assertThat(call.resize(2, who(CUT_OFF, "more money"), EXPIRY).next().standing(B))
                .as("not after the cut-off")
                .contains(Standing.WAITING);
    }

    @Test
    void fewerPlacesTakeNobodysAndGiveNone() {
        var call = applied(Sample.call(Admission.FIRST_COME, 2), A, B, C);

        var lowered = call.resize(1, who(NOW, "less money"), EXPIRY).next();

        assertThat(lowered.standing(A)).contains(Standing.CONFIRMED);
        assertThat(lowered.standing(B)).contains(Standing.CONFIRMED);
        assertThat(lowered.places().overfull()).isTrue();
        var left = lowered.withdraw(A, who(NOW, "economy"), EXPIRY).next();
        assertThat(left.standing(C)).as("one is one").contains(Standing.WAITING);
        assertThat(left.withdraw(B, who(NOW, "economy"), EXPIRY).next().standing(C))
                .contains(Standing.OFFERED);
    }

    @Test
    void concludesWhenEverybodyIsDecidedAndThenNothingMoves() {
        var open = applied(Sample.call(Admission.FIRST_COME, 1), A, B);
        var closed = open.closeIfDue(DEADLINE).next();
        var offered = closed.withdraw(A, who(DEADLINE, "economy"), EXPIRY).next();

        assertThat(open.conclude(who(NOW), EXPIRY).answer()).isEqualTo(LifeAnswer.CALL_OPEN);
        assertThat(offered.conclude(who(DEADLINE), EXPIRY).answer()).isEqualTo(LifeAnswer.STILL_UNDECIDED);
        var concluded = closed.conclude(who(DEADLINE), EXPIRY);
        assertThat(concluded.news()).singleElement().isInstanceOf(CallNews.ProgrammeConcluded.class);
        var ended = concluded.next();
        assertThat(ended.conclude(who(LATER), EXPIRY).answer()).isEqualTo(LifeAnswer.ALREADY_SO);
        assertThat(ended.withdraw(A, who(LATER, "late"), EXPIRY).answer()).isEqualTo(WithdrawAnswer.CALL_CONCLUDED);
        assertThat(ended.decide(B, Choice.ADMIT, who(LATER, "late"), EXPIRY).answer())
                .isEqualTo(DecideAnswer.CALL_CONCLUDED);
        assertThat(ended.resize(5, who(LATER, "late"), EXPIRY).answer()).isEqualTo(LifeAnswer.CALL_CONCLUDED);
        assertThat(ended.reopen(LATER.plusSeconds(1), who(LATER, "late")).answer())
                .isEqualTo(LifeAnswer.CALL_CONCLUDED);
    }

    @Test
    void whatComesLateToAConcludedCallMovesNothing() {
        var ended = applied(Sample.call(Admission.FIRST_COME, 1), A, B)
                .closeIfDue(DEADLINE)
                .next()
                .conclude(who(DEADLINE), EXPIRY)
                .next();
        var other = new Team(Sample.person('n'), List.of());

        assertThat(ended.retract(A, 1, NOW, EXPIRY)).isEqualTo(new Ruling<>(ended, List.of(), false));
        assertThat(ended.retract(B, 1, NOW, EXPIRY)).isEqualTo(new Ruling<>(ended, List.of(), false));
        assertThat(ended.amend(claim(A, other))).isEqualTo(new Ruling<>(ended, List.of(), false));
        assertThat(ended.concludedAt()).contains(DEADLINE);
    }

    @Test
    void aLaterCutOffPassesOnWhatWasLeftFree() {
        var call = applied(Sample.call(Admission.FIRST_COME, 1), A, B);
        var vacant = call.withdraw(A, who(CUT_OFF, "economy"), EXPIRY).next();
        assertThat(vacant.standing(B)).contains(Standing.WAITING);

        var later = vacant.change(cutOff(vacant.terms(), CUT_OFF.plus(Duration.ofDays(30))), 1, who(CUT_OFF), EXPIRY);

        assertThat(later.next().standing(B)).contains(Standing.OFFERED);
    }

    @Test
    void noSeatIsToldToBeVacantWhereMoreAreTakenThanThereAre() {
        var lowered = applied(Sample.call(Admission.FIRST_COME, 2), A, B)
                .resize(1, who(NOW, "less money"), EXPIRY)
                .next();

        assertThat(lowered.withdraw(A, who(CUT_OFF, "economy"), EXPIRY).news())
                .noneMatch(n -> n instanceof CallNews.SeatLeftVacant);
    }

    @Test
    void closingInTheMomentOfTheOpeningIsTooEarly() {
        var call = Sample.call(Admission.FIRST_COME, 2);

        assertThat(call.close(who(OPENS.plusNanos(1000))).answer()).isEqualTo(LifeAnswer.CALL_NOT_OPEN_YET);
        assertThat(call.close(who(OPENS.plusMillis(1))).answer()).isEqualTo(LifeAnswer.DONE);
    }

    @Test
    void tellsWhoTakesPartFromNowOnWhereAMunicipalityHasJoined() {
        var call = applied(Sample.call(Admission.FIRST_COME, 1), A, B);
        var other = new Team(
                Sample.person('n'), List.of(new Participant(Sample.person('n'), ParticipantRole.SCHOOL_LEADER)));

        assertThat(call.amend(claim(A, other)).news())
                .extracting(Object::getClass)
                .isEqualTo(List.of(CallNews.ContactHandedOver.class, CallNews.ParticipantsChanged.class));
        assertThat(call.amend(claim(B, other)).news())
                .extracting(Object::getClass)
                .isEqualTo(List.of(CallNews.ApplicationAmended.class));
        var once = call.amend(claim(A, other)).next();
        assertThat(once.amend(claim(A, other)).news()).as("again").isEmpty();
    }

    private static Claim claim(MunicipalityCode municipality, Team team) {
        return new Claim(Sample.application(municipality), new RegionCode("1083"), 1, team, NOW);
    }

    private static Claim claim(MunicipalityCode municipality, int attempt, Instant at) {
        return Sample.claim(municipality, attempt, at);
    }

    private static Terms cutOff(Terms terms, Instant at) {
        return new Terms(
                terms.announcement(),
                terms.opensAt(),
                terms.deadline(),
                terms.admission(),
                terms.offerWorkingDays(),
                Optional.of(at),
                terms.participantLimit());
    }

    private static Terms opening(Terms terms, Instant at) {
        return new Terms(
                terms.announcement(),
                at,
                terms.deadline(),
                terms.admission(),
                terms.offerWorkingDays(),
                Optional.empty(),
                terms.participantLimit());
    }

    private static Call applied(Call call, MunicipalityCode... municipalities) {
        var next = call;
        for (var each : municipalities) next = next.claim(claim(each, 1, NOW)).next();
        return next;
    }
}
