package dk.samspil.registration.application.referencegroup;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.referencegroup.MemberId;
import dk.samspil.registration.domain.referencegroup.MemberNews;
import dk.samspil.registration.domain.referencegroup.ReferenceMember;
import java.time.Clock;
import java.util.List;

/** Somebody leaves the reference group, and is not expected at its meetings any more. */
public final class ReleaseMember {
    private final ReferenceMembers members;
    private final Clock clock;

    public ReleaseMember(ReferenceMembers members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    public record Command(MemberId member, String reason) {}

    /** Whether they are a member no longer. */
    public enum Answer {
        RELEASED,
        ALREADY_RELEASED,
        UNKNOWN
    }

    public Answer handle(Command command) {
        return members.change(
                command.member(),
                Answer.class,
                current -> current.map(m -> decide(m, command)).orElseGet(() -> Change.none(Answer.UNKNOWN)));
    }

    private Change<ReferenceMember, MemberNews, Answer> decide(ReferenceMember member, Command command) {
        if (!member.isMember()) return Change.none(Answer.ALREADY_RELEASED);
        var at = clock.instant();
        return Change.to(
                member.released(at, command.reason()),
                List.of(
                        new MemberNews.MemberReleased(member.id(), member.municipality(), at),
                        new MemberNews.MeetingsToFollow(member.id())),
                Answer.RELEASED);
    }
}
