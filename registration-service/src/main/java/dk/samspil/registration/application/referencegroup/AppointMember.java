package dk.samspil.registration.application.referencegroup;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.referencegroup.MemberId;
import dk.samspil.registration.domain.referencegroup.MemberNews;
import dk.samspil.registration.domain.referencegroup.ReferenceMember;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Somebody of a municipality becomes a member of the reference group, and is invited to the meetings that lie ahead. */
public final class AppointMember {
    /** More than any group has, and few enough for one event to name them all. */
    static final int MOST = 60;

    private final ReferenceMembers members;
    private final Calls calls;
    private final KnownPeople people;
    private final Clock clock;

    public AppointMember(ReferenceMembers members, Calls calls, KnownPeople people, Clock clock) {
        this.members = members;
        this.calls = calls;
        this.people = people;
        this.clock = clock;
    }

    public record Command(CallId call, PersonId person) {}

    /** Whether they are a member now. */
    public enum Answer {
        APPOINTED,
        ALREADY_MEMBER,
        UNKNOWN_CALL,
        UNKNOWN_PERSON,
        NO_MUNICIPALITY,
        GROUP_FULL
    }

    public Answer handle(Command command) {
        if (calls.find(command.call()).isEmpty()) return Answer.UNKNOWN_CALL;
        var details = people.find(command.person());
        if (details.isEmpty()) return Answer.UNKNOWN_PERSON;
        var municipality = details.flatMap(PersonDetails::municipality);
        if (municipality.isEmpty()) return Answer.NO_MUNICIPALITY;
        var id = new MemberId(command.call(), command.person());
        var full = members.now(command.call()).size() >= MOST;
        return members.change(id, Answer.class, current -> decide(current, id, municipality.get(), full));
    }

    private Change<ReferenceMember, MemberNews, Answer> decide(
            Optional<ReferenceMember> current, MemberId id, MunicipalityCode municipality, boolean full) {
        if (current.filter(ReferenceMember::isMember).isPresent()) return Change.none(Answer.ALREADY_MEMBER);
        if (full) return Change.none(Answer.GROUP_FULL);
        var at = clock.instant();
        var next = current.map(m -> m.again(municipality, at))
                .orElseGet(() -> ReferenceMember.appointed(id, municipality, at));
        return Change.to(
                next,
                List.of(new MemberNews.MemberAppointed(id, municipality, at), new MemberNews.MeetingsToFollow(id)),
                Answer.APPOINTED);
    }
}
