package dk.samspil.conference.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InvitationTest {
    private static final Instant NOW = Sample.NOW;
    private static final Instant START = Sample.plan('f', "1083", 1).startsAt();
    private static final List<Answer> ANSWERS = List.of(Answer.values());
    private static final InvitationId ID = Sample.invitation(Sample.conference('f'), 1);

    @ParameterizedTest
    @CsvSource(textBlock = """
            OPEN,      ACCEPT,  ACCEPTED,  TAKEN
            OPEN,      DECLINE, DECLINED,  TAKEN
            OPEN,      CANCEL,  OPEN,      NOT_ACCEPTED
            ACCEPTED,  ACCEPT,  ACCEPTED,  UNCHANGED
            ACCEPTED,  DECLINE, ACCEPTED,  ACCEPTED_ALREADY
            ACCEPTED,  CANCEL,  CANCELLED, TAKEN
            DECLINED,  ACCEPT,  ACCEPTED,  TAKEN
            DECLINED,  DECLINE, DECLINED,  UNCHANGED
            DECLINED,  CANCEL,  DECLINED,  NOT_ACCEPTED
            CANCELLED, ACCEPT,  ACCEPTED,  TAKEN
            CANCELLED, DECLINE, DECLINED,  TAKEN
            CANCELLED, CANCEL,  CANCELLED, UNCHANGED
            WITHDRAWN, ACCEPT,  WITHDRAWN, WITHDRAWN
            WITHDRAWN, DECLINE, WITHDRAWN, WITHDRAWN
            WITHDRAWN, CANCEL,  WITHDRAWN, WITHDRAWN
            """)
    void takesEachAnswerInEachState(
            InvitationState before, Answer answer, InvitationState after, AnswerOutcome outcome) {
        var reply = in(before).answer(answer, NOW);

        assertThat(reply.next().state()).isEqualTo(after);
        assertThat(reply.outcome()).isEqualTo(outcome);
        assertThat(reply.news()).hasSize(outcome == AnswerOutcome.TAKEN ? 1 : 0);
    }

    @Test
    void isOpenAgainWhenTheLatestAcceptanceIsTurnedDown() {
        var accepted = in(InvitationState.ACCEPTED);

        assertThat(accepted.turnedDown(1).state()).isEqualTo(InvitationState.OPEN);
        assertThat(accepted.turnedDown(1).isTurnedDown()).isTrue();
    }

    @Test
    void isNotTouchedByTheRefusalOfAnEarlierAcceptance() {
        var again = in(InvitationState.CANCELLED).answer(Answer.ACCEPT, NOW).next();

        assertThat(again.turnedDown(1)).isEqualTo(again);
        assertThat(again.isTurnedDown()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void takenBackItForgetsWhatWasAnsweredAndNoTokenOpensIt(InvitationState before) {
        var withdrawn = in(before).withdraw();

        assertThat(withdrawn.next().isWithdrawn()).isTrue();
        assertThat(withdrawn.next().answeredAt()).isEmpty();
        assertThat(withdrawn.next().generation()).isEqualTo(2);
        assertThat(withdrawn.news()).hasSize(before == InvitationState.ACCEPTED ? 1 : 0);
        assertThat(withdrawn.next().again(NOW).generation()).isEqualTo(2);
    }

    /** What is in a calendar is replaced by a higher number only. */
    @ParameterizedTest
    @MethodSource("seeds")
    void numbersWhatIsInACalendarHigherWithEachAcceptanceAndEachEndOfOne(long seed) {
        var random = new Random(seed);
        var invitation = Sample.issued(ID);
        var told = -1;
        for (int i = 0; i < 20; i++) {
            var next = random.nextInt(8) == 0
                    ? invitation.withdraw().next().again(NOW)
                    : invitation
                            .answer(ANSWERS.get(random.nextInt(ANSWERS.size())), NOW)
                            .next();
            assertThat(next.changes()).as("seed %d", seed).isGreaterThanOrEqualTo(invitation.changes());
            if (isComing(next) != isComing(invitation)) {
                assertThat(next.changes()).as("seed %d", seed).isGreaterThan(told);
                told = next.changes();
            }
            invitation = next;
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static boolean isComing(Invitation invitation) {
        return invitation.state() == InvitationState.ACCEPTED;
    }

    @Test
    void startsWithTheFirstEntryAtZero() {
        assertThat(in(InvitationState.ACCEPTED).changes()).isZero();
        assertThat(in(InvitationState.CANCELLED).changes()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void remindsOnlyThoseWhoHaveNotAnswered(InvitationState state) {
        var reply = in(state).remind(Reminder.ONE_WEEK, START, START.minus(Duration.ofDays(7)));

        assertThat(reply.news()).hasSize(state == InvitationState.OPEN ? 1 : 0);
    }

    @Test
    void doesNotRemindWhoeverIsRegisteredElsewhere() {
        var refused = in(InvitationState.ACCEPTED).turnedDown(1);

        assertThat(refused.remind(Reminder.ONE_WEEK, START, START.minus(Duration.ofDays(7)))
                        .news())
                .isEmpty();
    }

    @Test
    void remindsOnceOfEachAndAnewOfAConferenceThatHasMovedAway() {
        var now = START.minus(Duration.ofDays(28));
        var once = in(InvitationState.OPEN).remind(Reminder.FOUR_WEEKS, START, now);

        assertThat(once.news()).containsExactly(new InvitationNews.ReminderDue(ID, 4, now));
        assertThat(once.next().remind(Reminder.FOUR_WEEKS, START, now).news()).isEmpty();
        assertThat(once.next()
                        .remind(Reminder.ONE_WEEK, START, now.plus(Duration.ofDays(21)))
                        .news())
                .hasSize(1);
        var later = START.plus(Duration.ofDays(30));
        assertThat(once.next()
                        .remind(Reminder.FOUR_WEEKS, later, later.minus(Duration.ofDays(28)))
                        .news())
                .hasSize(1);
    }

    @Test
    void doesNotRemindWhoeverWasInvitedShortlyBeforeOrAfterTheMoment() {
        var lately = NOW.plus(Duration.ofDays(7 + 2));
        var earlier = NOW.plus(Duration.ofDays(7 + 3));

        assertThat(in(InvitationState.OPEN)
                        .remind(Reminder.ONE_WEEK, lately, lately)
                        .news())
                .isEmpty();
        assertThat(in(InvitationState.OPEN)
                        .remind(Reminder.ONE_WEEK, earlier, earlier)
                        .news())
                .hasSize(1);
    }

    private static Invitation in(InvitationState state) {
        var issued = Sample.issued(ID);
        return switch (state) {
            case OPEN -> issued;
            case ACCEPTED -> issued.answer(Answer.ACCEPT, NOW).next();
            case DECLINED -> issued.answer(Answer.DECLINE, NOW).next();
            case CANCELLED ->
                in(InvitationState.ACCEPTED).answer(Answer.CANCEL, NOW).next();
            case WITHDRAWN -> issued.withdraw().next();
        };
    }
}
