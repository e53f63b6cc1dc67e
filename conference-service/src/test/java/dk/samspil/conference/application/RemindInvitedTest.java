package dk.samspil.conference.application;

import static dk.samspil.conference.domain.Sample.conference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.samspil.conference.domain.Answer;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.InvitationNews.ReminderDue;
import dk.samspil.conference.domain.Reminder;
import dk.samspil.conference.domain.Sample;
import dk.samspil.messaging.aggregate.Cause;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemindInvitedTest {
    private static final ConferenceId HERE = conference('f');
    private static final Instant START = Sample.plan('f', Sample.SOUTH, 1).startsAt();
    private static final Instant FOUR_WEEKS = Reminder.FOUR_WEEKS.moment(START);
    private static final Instant ONE_WEEK = Reminder.ONE_WEEK.moment(START);

    private final InMemoryConferencing world = new InMemoryConferencing();

    @BeforeEach
    void planned() {
        world.plan(Sample.plan('f', Sample.SOUTH, 10));
    }

    @Test
    void remindsThoseWhoHaveNotAnsweredOnceOfEachStage() {
        var silent = world.invited(HERE, 1);
        var coming = world.invited(HERE, 2);
        var not = world.invited(HERE, 3);
        world.answer(coming, Answer.ACCEPT);
        world.answer(not, Answer.DECLINE);

        for (var now : List.of(FOUR_WEEKS.minusSeconds(1), FOUR_WEEKS, FOUR_WEEKS.plusSeconds(10))) run(now);
        assertThat(told()).containsExactly(new ReminderDue(silent, 4, FOUR_WEEKS));

        for (var now : List.of(ONE_WEEK, ONE_WEEK.plusSeconds(10), START, START.plusSeconds(10))) run(now);
        assertThat(told())
                .containsExactly(new ReminderDue(silent, 4, FOUR_WEEKS), new ReminderDue(silent, 1, ONE_WEEK));
    }

    @Test
    void remindsOnlyOfTheLatestWhenTheClockIsMovedByMonths() {
        var silent = world.invited(HERE, 1);
        var now = START.minus(Duration.ofDays(2));

        run(now);

        assertThat(told()).containsExactly(new ReminderDue(silent, 1, now));
    }

    @Test
    void remindsNobodyOnceTheConferenceHasBegun() {
        world.invited(HERE, 1);

        run(START);
        run(START.plus(Duration.ofDays(100)));

        assertThat(told()).isEmpty();
    }

    @Test
    void doesNotRemindWhoeverAnswersWhileItRuns() {
        var answering = world.invited(HERE, 1);
        world.invitations.beforeNextReaction(() -> world.answer(answering, Answer.ACCEPT));

        run(ONE_WEEK);

        assertThat(told()).isEmpty();
    }

    @Test
    void goesOnWhereItDied() {
        var invited = IntStream.range(0, 1100)
                .mapToObj(person -> world.invited(HERE, person))
                .toList();
        run(FOUR_WEEKS.minusSeconds(1));
        InMemoryConferencing.crash(world.invitations);
        assertThatIllegalStateException().isThrownBy(() -> run(FOUR_WEEKS));

        run(FOUR_WEEKS);
        run(FOUR_WEEKS);

        assertThat(told()).extracting(ReminderDue::invitation).containsExactlyInAnyOrderElementsOf(invited);
    }

    @Test
    void remindsOnceThoughTwoInstancesRunAtOnce() {
        var silent = world.invited(HERE, 1);
        world.invitations.beforeNextReaction(() -> run(FOUR_WEEKS));

        run(FOUR_WEEKS);

        assertThat(told()).containsExactly(new ReminderDue(silent, 4, FOUR_WEEKS));
    }

    @Test
    void oneConferenceThatFailsDoesNotHoldUpTheOthers() {
        var elsewhere = conference('g');
        world.plan(Sample.plan('g', "1084", 10));
        for (var each : List.of(HERE, elsewhere)) world.invited(each, 1);
        InMemoryConferencing.crash(world.invitations);

        assertThatIllegalStateException().isThrownBy(() -> run(FOUR_WEEKS));
        assertThat(told()).hasSize(1);

        run(FOUR_WEEKS);
        assertThat(told())
                .extracting(ReminderDue::invitation)
                .extracting(InvitationId::conference)
                .containsExactlyInAnyOrder(HERE, elsewhere);
    }

    @Test
    void looksAtTheInvitationsOfAConferenceOnlyOnceForEachStage() {
        run(FOUR_WEEKS);
        var late = world.invited(HERE, 1);

        assertThat(world.of(HERE).reminderDue(FOUR_WEEKS.plusSeconds(10))).isEmpty();
        run(ONE_WEEK);
        assertThat(told()).containsExactly(new ReminderDue(late, 1, ONE_WEEK));
    }

    private void run(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        Cause.timer("remind-invited").run(new RemindInvited(world.conferences, world.invitations, clock)::handle);
    }

    private List<ReminderDue> told() {
        return world.invitations.events().stream()
                .filter(ReminderDue.class::isInstance)
                .map(ReminderDue.class::cast)
                .toList();
    }
}
