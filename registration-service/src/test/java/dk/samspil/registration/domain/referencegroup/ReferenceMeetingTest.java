package dk.samspil.registration.domain.referencegroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.registration.Sample;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Title;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceMeetingTest {
    private static final Instant BEFORE = Sample.NOW;
    private static final Instant START = Sample.NOW.plus(Duration.ofDays(30));
    private static final Slot SLOT = new Slot(START, START.plus(Duration.ofHours(3)), "Odense");
    private static final Slot LATER = new Slot(START.plusSeconds(60), START.plus(Duration.ofHours(4)), "Odense");
    private static final PersonId KAREN = Sample.person('k');
    private static final PersonId PETER = Sample.person('p');
    private static final Minutes DRAFT = new Minutes("Vi talte.", Set.of(KAREN), false);

    private static ReferenceMeeting scheduled(Set<PersonId> members) {
        return ReferenceMeeting.schedule(
                        new MeetingId("g".repeat(26)),
                        Sample.CALL,
                        new Title("Møde", "Meeting"),
                        SLOT,
                        List.of(),
                        members)
                .next();
    }

    @Test
    void whoeverBecomesAMemberBeforeItBeginsIsInvitedOnce() {
        var invited = scheduled(Set.of(KAREN)).invite(Set.of(KAREN, PETER), BEFORE);

        assertThat(invited.news()).containsExactly(new MeetingNews.MeetingScheduled(invited.next(), Set.of(PETER)));
        assertThat(invited.next().invite(Set.of(PETER), BEFORE).news()).isEmpty();
        assertThat(scheduled(Set.of()).invite(Set.of(PETER), START).answer()).isFalse();
    }

    @Test
    void aMoveRaisesTheSequenceAndIsToldToAllWhoAreInvited() {
        var moved = scheduled(Set.of(KAREN, PETER)).move(LATER);

        assertThat(moved.next().sequence()).isEqualTo(1);
        assertThat(moved.next().state()).isEqualTo(MeetingState.MOVED);
        assertThat(moved.news()).containsExactly(new MeetingNews.MeetingMoved(moved.next(), Set.of(KAREN, PETER)));
    }

    @Test
    void movingItWhereItIsChangesNothing() {
        var before = scheduled(Set.of(KAREN));

        assertThat(before.move(SLOT)).isEqualTo(Settled.as(before, MeetingAnswer.DONE));
    }

    @Test
    void whatIsCalledOffStaysSo() {
        var off = scheduled(Set.of(KAREN)).cancel("Storm").next();

        assertThat(off.sequence()).isEqualTo(1);
        assertThat(off.cancel("Sne")).isEqualTo(Settled.as(off, MeetingAnswer.DONE));
        assertThat(off.move(LATER).answer()).isEqualTo(MeetingAnswer.MEETING_CANCELLED);
        assertThat(off.plan(List.of()).answer()).isEqualTo(MeetingAnswer.MEETING_CANCELLED);
        assertThat(off.minute(DRAFT, START).answer()).isEqualTo(MinutesAnswer.MEETING_CANCELLED);
        assertThat(off.invite(Set.of(PETER), BEFORE).answer()).isFalse();
    }

    @Test
    void minutesAreWrittenFromTheBeginningOnAndThenItWasHeld() {
        var meeting = scheduled(Set.of(KAREN));
        assertThat(meeting.minute(DRAFT, START.minusSeconds(1)).answer()).isEqualTo(MinutesAnswer.NOT_BEGUN);

        var held = meeting.minute(DRAFT, START).next();

        assertThat(held.state()).isEqualTo(MeetingState.HELD);
        assertThat(held.move(LATER).answer()).isEqualTo(MeetingAnswer.MEETING_HELD);
        assertThat(held.cancel("Storm").answer()).isEqualTo(MeetingAnswer.MEETING_HELD);
    }

    @Test
    void approvedMinutesStayAsTheyAre() {
        var approved = new Minutes("Vi talte.", Set.of(KAREN), true);
        var held = scheduled(Set.of(KAREN))
                .minute(DRAFT, START)
                .next()
                .minute(approved, START)
                .next();

        assertThat(held.minutes()).isEqualTo(Optional.of(approved));
        assertThat(held.minute(approved, START).answer()).isEqualTo(MinutesAnswer.WRITTEN);
        assertThat(held.minute(DRAFT, START).answer()).isEqualTo(MinutesAnswer.MINUTES_APPROVED);
    }

    @Test
    void onlyWhoWasInvitedCanHaveBeenThere() {
        var minutes = new Minutes("Vi talte.", Set.of(PETER), false);

        assertThat(scheduled(Set.of(KAREN)).minute(minutes, START).answer()).isEqualTo(MinutesAnswer.NOT_INVITED);
    }

    @Test
    void aMeetingEndsAfterItHasBegun() {
        assertThatThrownBy(() -> new Slot(START, START, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever is done in whatever order: what a person is told rises in sequence, and nobody is told the same twice. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatAPersonIsToldAlwaysRises(int seed) {
        var random = new Random(seed);
        var meeting = scheduled(Set.of(KAREN));
        var told = new HashMap<PersonId, Integer>(java.util.Map.of(KAREN, 0));
        var now = BEFORE;
        for (int i = 0; i < 30; i++) {
            if (random.nextInt(10) == 0) now = now.plus(Duration.ofDays(random.nextInt(40)));
            var person = Sample.person((char) ('a' + random.nextInt(5)));
            var settled = switch (random.nextInt(6)) {
                case 0 -> meeting.move(random.nextBoolean() ? LATER : SLOT);
                case 1 -> random.nextInt(8) == 0 ? meeting.cancel("Storm") : meeting.move(SLOT);
                case 2 -> meeting.minute(DRAFT, now);
                case 3 -> meeting.plan(List.of(new AgendaItem(new Title("a", "b"), i)));
                case 4 -> meeting.uninvite(person, now);
                default -> meeting.invite(Set.of(person), now);
            };
            var wasInvited = meeting.invited();
            meeting = settled.next();
            for (var news : settled.news()) {
                assertThat(news.meeting()).isEqualTo(meeting);
                for (var each : members(news)) {
                    var before = told.put(each, meeting.sequence());
                    if (before != null && wasInvited.contains(each)) {
                        assertThat(meeting.sequence()).isGreaterThan(before);
                    } else if (before != null) {
                        assertThat(meeting.sequence()).isGreaterThanOrEqualTo(before);
                    }
                }
            }
            for (var each : meeting.invited()) assertThat(told).containsEntry(each, meeting.sequence());
        }
    }

    private static Set<PersonId> members(MeetingNews news) {
        return switch (news) {
            case MeetingNews.MeetingScheduled n -> n.members();
            case MeetingNews.MeetingMoved n -> n.members();
            case MeetingNews.MeetingCancelled n -> n.members();
            case MeetingNews.InvitationsToComplete ignored -> Set.of();
        };
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }
}
