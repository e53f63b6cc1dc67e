package dk.samspil.registration.domain;

import static dk.samspil.registration.Sample.CUT_OFF;
import static dk.samspil.registration.Sample.DEADLINE;
import static dk.samspil.registration.Sample.EXPIRY;
import static dk.samspil.registration.Sample.NOW;
import static dk.samspil.registration.Sample.OPENS;
import static dk.samspil.registration.Sample.claim;
import static dk.samspil.registration.Sample.municipality;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.places.Standing;
import dk.samspil.registration.Sample;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallTest {
    private static final MunicipalityCode A = municipality(1);
    private static final MunicipalityCode B = municipality(2);
    private static final MunicipalityCode C = municipality(3);

    @Test
    void theApplicationItselfConfirmsWhileAPlaceIsFree() {
        var ruling = Sample.call(Admission.FIRST_COME, 1).claim(claim(A, 1, NOW));

        assertThat(ruling.news())
                .extracting(Object::getClass)
                .isEqualTo(List.of(CallNews.ApplicationSubmitted.class, CallNews.MunicipalityJoined.class));
    }

    @Test
    void putsTheNextInLineAndSaysWhere() {
        var call = applied(Sample.call(Admission.FIRST_COME, 1), A, B);

        var news = call.claim(claim(C, 1, NOW)).news().getLast();

        assertThat(news).isInstanceOfSatisfying(CallNews.MunicipalityWaitlisted.class, waitlisted -> {
            assertThat(waitlisted.position()).isEqualTo(2);
            assertThat(waitlisted.decided()).isFalse();
        });
    }

    @Test
    void takesApplicationsFromTheOpeningToTheDeadline() {
        var call = Sample.call(Admission.FIRST_COME, 1);

        assertThat(call.refusal(OPENS.minusNanos(1), 1)).contains(ApplyRefusal.CALL_NOT_OPEN_YET);
        assertThat(call.refusal(OPENS, 1)).isEmpty();
        assertThat(call.refusal(DEADLINE.minusNanos(1), 3)).isEmpty();
        assertThat(call.refusal(DEADLINE, 1)).contains(ApplyRefusal.CALL_CLOSED);
        assertThat(call.refusal(OPENS, 4)).contains(ApplyRefusal.PARTICIPANT_LIMIT);
    }

    @Test
    void refusesAClaimThatWasMadeTooLateAndTellsNobody() {
        var ruling = Sample.call(Admission.FIRST_COME, 1).claim(claim(A, 1, DEADLINE));

        assertThat(ruling.news()).isEmpty();
        assertThat(ruling.next().line(A).flatMap(Line::ending)).contains(Ending.REFUSED);
        assertThat(ruling.next().places().taken()).isZero();
    }

    @Test
    void offersTheFirstInLineThePlaceOfAMunicipalityThatWithdraws() {
        var call = applied(Sample.call(Admission.FIRST_COME, 1), A, B, C);

        var ruling = call.withdraw(A, Sample.who(NOW, "economy"), EXPIRY);

        assertThat(ruling.answer()).isEqualTo(WithdrawAnswer.WITHDRAWN);
        assertThat(ruling.next().standing(B)).contains(Standing.OFFERED);
        assertThat(ruling.next().places().position(C.value())).hasValue(1);
        assertThat(ruling.news().get(1)).isInstanceOfSatisfying(CallNews.SeatOffered.class, offered -> {
            assertThat(offered.line().municipality()).isEqualTo(B);
            assertThat(offered.promoted()).isTrue();
            assertThat(offered.expiresAt()).isEqualTo(EXPIRY.after(NOW, 10));
        });
    }

    @Test
    void aPlaceIsFreedOnceThoughAMunicipalityWithdrawsTwice() {
        var call = applied(Sample.call(Admission.FIRST_COME, 1), A, B, C);
        var once = call.withdraw(A, Sample.who(NOW, "economy"), EXPIRY).next();

        var twice = once.withdraw(A, Sample.who(NOW, "economy"), EXPIRY);

        assertThat(twice.answer()).isEqualTo(WithdrawAnswer.ALREADY_WITHDRAWN);
        assertThat(twice.next()).isEqualTo(once);
        assertThat(twice.news()).isEmpty();
    }

    @Test
    void onlyAMunicipalityThatHasJoinedWithdraws() {
        var call = applied(Sample.call(Admission.FIRST_COME, 1), A, B);

        assertThat(call.withdraw(B, Sample.who(NOW, "economy"), EXPIRY).answer())
                .isEqualTo(WithdrawAnswer.NOT_JOINED);
    }

    @Test
    void leavesASeatVacantAfterTheCutOff() {
        var call = applied(Sample.call(Admission.FIRST_COME, 1), A, B);

        var ruling = call.withdraw(A, Sample.who(CUT_OFF, "economy"), EXPIRY);

        assertThat(ruling.news()).contains(new CallNews.SeatLeftVacant(call.id(), 1, 0));
        assertThat(ruling.next().standing(B)).contains(Standing.WAITING);
    }

    @Test
    void anOfferThatIsNotAnsweredGoesToTheNext() {
        var call = offeredToB();
        var late = EXPIRY.after(NOW, 10);

        var ruling = call.lapseOffers(late, EXPIRY);

        assertThat(ruling.next().line(B).flatMap(Line::ending)).contains(Ending.LAPSED);
        assertThat(ruling.next().standing(C)).contains(Standing.OFFERED);
        assertThat(ruling.next().lapseOffers(late, EXPIRY).news()).isEmpty();
    }

    @Test
    void aLateConfirmationFindsTheOfferLapsedEvenIfNoTimerHasRun() {
        var ruling = offeredToB().confirm(B, Sample.who(EXPIRY.after(NOW, 10)), EXPIRY);

        assertThat(ruling.answer()).isEqualTo(ConfirmAnswer.OFFER_LAPSED);
        assertThat(ruling.next().standing(C)).contains(Standing.OFFERED);
        assertThat(ruling.next().confirm(B, Sample.who(NOW), EXPIRY).answer()).isEqualTo(ConfirmAnswer.OFFER_LAPSED);
    }

    @Test
    void aConfirmationInTimeStandsWhenTheTimerComes() {
        var inTime = EXPIRY.after(NOW, 10).minusNanos(1);
        var confirmed = offeredToB().confirm(B, Sample.who(inTime), EXPIRY);

        assertThat(confirmed.answer()).isEqualTo(ConfirmAnswer.CONFIRMED);
        assertThat(confirmed.next().lapseOffers(inTime.plusSeconds(9), EXPIRY).news())
                .isEmpty();
        assertThat(confirmed.next().confirm(B, Sample.who(inTime), EXPIRY).answer())
                .isEqualTo(ConfirmAnswer.ALREADY_CONFIRMED);
    }

    @Test
    void whoIsOfferedNothingCannotConfirm() {
        assertThat(offeredToB().confirm(C, Sample.who(NOW), EXPIRY).answer()).isEqualTo(ConfirmAnswer.NOT_OFFERED);
    }

    @Test
    void aRetractedOfferGoesToTheNext() {
        var ruling = offeredToB().retract(B, 1, NOW, EXPIRY);

        assertThat(ruling.next().line(B).flatMap(Line::ending)).contains(Ending.RETRACTED);
        assertThat(ruling.next().standing(C)).contains(Standing.OFFERED);
    }

    @Test
    void aRetractionThatWasOvertakenByJoiningIsAWithdrawal() {
        var ruling = applied(Sample.call(Admission.FIRST_COME, 1), A, B).retract(A, 1, NOW, EXPIRY);

        assertThat(ruling.news().getFirst()).isInstanceOf(CallNews.MunicipalityWithdrawn.class);
        assertThat(ruling.next().line(A).flatMap(Line::ending)).contains(Ending.WITHDRAWN);
    }

    @Test
    void aNewAttemptGoesToTheEndOfTheLine() {
        var call = applied(Sample.call(Admission.FIRST_COME, 1), A, B, C)
                .retract(B, 1, NOW, EXPIRY)
                .next()
                .claim(claim(B, 2, NOW))
                .next();

        assertThat(call.places().position(B.value())).hasValue(2);
        assertThat(call.claim(claim(B, 1, NOW)).next()).isEqualTo(call);
    }

    @Test
    void withSelectionEverybodyIsUndecidedUntilTheCoordinatorDecides() {
        var call = applied(Sample.call(Admission.SELECTION, 1), A, B);

        assertThat(call.standing(A)).isEmpty();
        var admitted = decide(call, B, Choice.ADMIT, "");
        assertThat(admitted.answer()).isEqualTo(DecideAnswer.DECIDED);
        assertThat(admitted.next().standing(B)).contains(Standing.OFFERED);
        assertThat(admitted.news().getFirst())
                .isInstanceOfSatisfying(
                        CallNews.SeatOffered.class,
                        offered -> assertThat(offered.promoted()).isFalse());
        assertThat(decide(admitted.next(), A, Choice.ADMIT, "").answer()).isEqualTo(DecideAnswer.PLACES_TAKEN);
        assertThat(decide(admitted.next(), B, Choice.ADMIT, "").answer()).isEqualTo(DecideAnswer.DECIDED_BEFORE);
    }

    @Test
    void decliningNeedsAReasonWhichGoesIntoTheHistory() {
        var call = applied(Sample.call(Admission.SELECTION, 1), A);

        assertThat(decide(call, A, Choice.DECLINE, " ").answer()).isEqualTo(DecideAnswer.REASON_NEEDED);
        var declined = decide(call, A, Choice.DECLINE, "too few schools");
        assertThat(declined.next().line(A).flatMap(Line::ending)).contains(Ending.DECLINED);
        assertThat(declined.news().getLast())
                .isInstanceOfSatisfying(
                        CallNews.Acted.class,
                        acted -> assertThat(acted.remark().reason()).contains("too few schools"));
    }

    @Test
    void passingSomebodyWhoWaitsNeedsAReason() {
        var call = decide(applied(Sample.call(Admission.SELECTION, 1), A, B), A, Choice.WAITLIST, "")
                .next();

        assertThat(decide(call, B, Choice.ADMIT, "").answer()).isEqualTo(DecideAnswer.REASON_NEEDED);
        assertThat(decide(call, B, Choice.ADMIT, "region").answer()).isEqualTo(DecideAnswer.DECIDED);
        assertThat(decide(call, A, Choice.ADMIT, "").answer()).isEqualTo(DecideAnswer.DECIDED);
    }

    private static Call offeredToB() {
        return applied(Sample.call(Admission.FIRST_COME, 1), A, B, C)
                .withdraw(A, Sample.who(NOW, "economy"), EXPIRY)
                .next();
    }

    private static Ruling<DecideAnswer> decide(Call call, MunicipalityCode who, Choice choice, String reason) {
        return call.decide(
                who, choice, new Who("coordinator", NOW, Optional.of(reason).filter(r -> !r.isBlank())), EXPIRY);
    }

    private static Call applied(Call call, MunicipalityCode... municipalities) {
        Instant at = NOW;
        for (var each : municipalities) call = call.claim(claim(each, 1, at)).next();
        return call;
    }
}
