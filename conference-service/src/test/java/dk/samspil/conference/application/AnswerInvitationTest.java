package dk.samspil.conference.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.conference.domain.Answer;
import dk.samspil.conference.domain.AnswerOutcome;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.ConferenceNews;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.InvitationNews;
import dk.samspil.conference.domain.InvitationState;
import dk.samspil.conference.domain.Registration;
import dk.samspil.conference.domain.Sample;
import dk.samspil.conference.domain.SeatLine;
import dk.samspil.messaging.aggregate.Cause;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AnswerInvitationTest {
    private final InMemoryConferencing world = new InMemoryConferencing();
    private final ConferenceId here = Sample.conference('f');
    private final ConferenceId there = Sample.conference('g');

    @Test
    void confirmsASeat() {
        var id = planned(2, 1);

        assertThat(world.answer(id, Answer.ACCEPT)).isEqualTo(AnswerOutcome.TAKEN);

        assertThat(world.line(id)).contains(new SeatLine.Confirmed(1));
        assertThat(told()).containsExactly(new ConferenceNews.SeatConfirmed(id, 1, Sample.NOW));
    }

    @Test
    void changesNothingWhenToldAgain() {
        var id = planned(2, 1);
        world.answer(id, Answer.ACCEPT);

        assertThat(world.answer(id, Answer.ACCEPT)).isEqualTo(AnswerOutcome.UNCHANGED);

        assertThat(told()).hasSize(1);
    }

    @Test
    void keepsALineOnceAllSeatsAreTakenAndMovesItUpOnACancellation() {
        var first = planned(1, 1);
        var second = world.invited(here, 2);
        var third = world.invited(here, 3);
        for (var each : List.of(first, second, third)) world.answer(each, Answer.ACCEPT);
        assertThat(world.line(third)).contains(new SeatLine.Waitlisted(3, 2));

        assertThat(world.answer(first, Answer.CANCEL)).isEqualTo(AnswerOutcome.TAKEN);

        assertThat(world.line(first)).isEmpty();
        assertThat(world.line(second)).contains(new SeatLine.Confirmed(2));
        assertThat(world.line(third)).contains(new SeatLine.Waitlisted(3, 1));
        assertThat(told())
                .endsWith(
                        new ConferenceNews.RegistrationCancelled(first, 1, true, Sample.NOW),
                        new ConferenceNews.SeatPromoted(second, 2, Sample.NOW));
    }

    @Test
    void goesToTheEndOfTheLineAfterACancellation() {
        var first = planned(1, 1);
        var second = world.invited(here, 2);
        world.answer(first, Answer.ACCEPT);
        world.answer(second, Answer.ACCEPT);
        world.answer(first, Answer.CANCEL);

        assertThat(world.answer(first, Answer.ACCEPT)).isEqualTo(AnswerOutcome.TAKEN);

        assertThat(world.line(first)).contains(new SeatLine.Waitlisted(3, 1));
    }

    @Test
    void claimsNoSeatWhenDeclined() {
        var id = planned(1, 1);

        assertThat(world.answer(id, Answer.DECLINE)).isEqualTo(AnswerOutcome.TAKEN);

        assertThat(world.line(id)).isEmpty();
        assertThat(world.invitations.events()).containsExactly(new InvitationNews.InvitationDeclined(id, Sample.NOW));
    }

    @Test
    void registersAPersonForOneConferenceOnly() {
        var first = planned(1, 1);
        world.plan(Sample.plan('g', "1084", 1));
        var second = world.invited(there, 1);
        world.answer(first, Answer.ACCEPT);

        assertThat(world.answer(second, Answer.ACCEPT)).isEqualTo(AnswerOutcome.REGISTERED_ELSEWHERE);
        assertThat(world.of(second).state()).isEqualTo(InvitationState.OPEN);
        assertThat(world.line(second)).isEmpty();

        world.answer(first, Answer.CANCEL);
        assertThat(world.answer(second, Answer.ACCEPT)).isEqualTo(AnswerOutcome.TAKEN);
        assertThat(world.line(second)).contains(new SeatLine.Confirmed(1));
    }

    @Test
    void takesNoAnswerOnceTheConferenceHasBegun() {
        var id = planned(1, 1);
        var late = new AnswerInvitation(
                world.invitations,
                world.conferences,
                Clock.fixed(world.of(here).plan().startsAt(), ZoneOffset.UTC));

        var outcome = Cause.onlyOnce().call(() -> late.handle(new AnswerInvitation.Command(id, Answer.ACCEPT)));

        assertThat(outcome).isEqualTo(AnswerOutcome.EXPIRED);
        assertThat(world.of(id).state()).isEqualTo(InvitationState.OPEN);
    }

    @Test
    void claimsTheSeatAfterACrashBetweenAttendeeAndLedger() {
        var id = planned(1, 1);
        InMemoryConferencing.crash(world.conferences);

        world.answer(id, Answer.ACCEPT);

        await().until(() -> world.line(id).isPresent());
        assertThat(told()).containsExactly(new ConferenceNews.SeatConfirmed(id, 1, Sample.NOW));
    }

    @Test
    void leavesThePersonFreeAfterACrashInACancellation() {
        var id = planned(1, 1);
        world.plan(Sample.plan('g', "1084", 1));
        var other = world.invited(there, 1);
        world.answer(id, Answer.ACCEPT);
        InMemoryConferencing.crash(world.conferences);

        world.answer(id, Answer.CANCEL);

        await().until(() -> world.answer(other, Answer.ACCEPT) != AnswerOutcome.REGISTERED_ELSEWHERE);
        assertThat(world.line(id)).isEmpty();
        assertThat(world.line(other)).contains(new SeatLine.Confirmed(1));
    }

    @Test
    void claimsNothingWhenAClaimIsRepeatedAfterItsCancellation() {
        var id = planned(1, 1);
        var step = new AtomicReference<Cause>();
        world.attendees.beforeNextReaction(() -> step.set(Cause.current()));
        world.answer(id, Answer.ACCEPT);
        world.answer(id, Answer.CANCEL);

        step.get().run(() -> world.claim.handle(new ClaimSeat.Command(Sample.CALL, new Registration(id, 1))));

        assertThat(world.line(id)).isEmpty();
        assertThat(world.of(id).state()).isEqualTo(InvitationState.CANCELLED);
        assertThat(told()).hasSize(2);
    }

    private InvitationId planned(int seats, int person) {
        world.plan(Sample.plan('f', "1083", seats));
        return world.invited(here, person);
    }

    /** What the ledger has told of seats. */
    private List<ConferenceNews> told() {
        return world.conferences.events().stream()
                .filter(n -> !(n instanceof ConferenceNews.ConferencePlanned))
                .filter(n -> !(n instanceof ConferenceNews.InvitationsOpened))
                .toList();
    }
}
