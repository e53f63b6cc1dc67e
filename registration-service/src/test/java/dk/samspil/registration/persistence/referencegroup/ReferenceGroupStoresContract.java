package dk.samspil.registration.persistence.referencegroup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.referencegroup.ReferenceMeetings;
import dk.samspil.registration.application.referencegroup.ReferenceMembers;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.Title;
import dk.samspil.registration.domain.referencegroup.AgendaItem;
import dk.samspil.registration.domain.referencegroup.MeetingId;
import dk.samspil.registration.domain.referencegroup.MemberId;
import dk.samspil.registration.domain.referencegroup.Minutes;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import dk.samspil.registration.domain.referencegroup.ReferenceMember;
import dk.samspil.registration.domain.referencegroup.Slot;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of members and meetings has to do. */
abstract class ReferenceGroupStoresContract {
    private static final CallId OTHER = new CallId("x".repeat(26));

    private final ReferenceMembers members;
    private final ReferenceMeetings meetings;

    ReferenceGroupStoresContract(ReferenceMembers members, ReferenceMeetings meetings) {
        this.members = members;
        this.meetings = meetings;
    }

    @Test
    void findsTheMembersOfACallWithAllThatIsKnownOfThem() {
        var member = member(Sample.CALL, 'k');
        var left = member(Sample.CALL, 'p').released(Sample.NOW.plusSeconds(1), "Nyt arbejde");
        for (var each : List.of(member, left, member(OTHER, 'k'))) save(each);

        assertThat(members.of(Sample.CALL)).containsExactlyInAnyOrder(member, left);
        assertThat(members.now(Sample.CALL)).containsExactly(Sample.person('k'));
    }

    @Test
    void findsTheMeetingsOfACallWithAllThatIsKnownOfThem() {
        var planned = meeting('g', Sample.CALL);
        var off = meeting('h', Sample.CALL).cancel("Storm").next();
        var held = meeting('i', Sample.CALL)
                .minute(new Minutes("Vi talte.\nLænge.", Set.of(Sample.person('k')), true), Sample.NOW)
                .next();
        for (var each : List.of(planned, off, held, meeting('j', OTHER))) save(each);

        assertThat(meetings.of(Sample.CALL)).containsExactlyInAnyOrder(planned, off, held);
    }

    private void save(ReferenceMember member) {
        Cause.onlyOnce().run(() -> members.react(member.id(), _ -> Change.to(member, List.of())));
    }

    private void save(ReferenceMeeting meeting) {
        Cause.onlyOnce().run(() -> meetings.react(meeting.id(), _ -> Change.to(meeting, List.of())));
    }

    private static ReferenceMember member(CallId call, char person) {
        return ReferenceMember.appointed(new MemberId(call, Sample.person(person)), Sample.municipality(1), Sample.NOW);
    }

    private static ReferenceMeeting meeting(char id, CallId call) {
        return ReferenceMeeting.schedule(
                        new MeetingId(String.valueOf(id).repeat(26)),
                        call,
                        new Title("Møde", "Meeting"),
                        new Slot(Sample.NOW, Sample.NOW.plus(Duration.ofHours(3)), "Odense"),
                        List.of(new AgendaItem(new Title("Mål", "Goals"), 20)),
                        Set.of(Sample.person('k'), Sample.person('p')))
                .next();
    }
}
