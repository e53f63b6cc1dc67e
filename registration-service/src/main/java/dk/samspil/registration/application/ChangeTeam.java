package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.Application;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.ApplicationNews;
import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.Proposal;
import dk.samspil.registration.domain.Remark;
import dk.samspil.registration.domain.Stage;
import dk.samspil.registration.domain.Status;
import dk.samspil.registration.domain.Team;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Others speak for a municipality or take part for it, or other schools: at any time while its application lives, also
 * after it has joined.
 */
public final class ChangeTeam {
    private final ApplicationChanges changes;
    private final PersonIds ids;
    private final Clock clock;

    public ChangeTeam(Applications applications, Calls calls, PersonIds ids, Clock clock) {
        this.changes = new ApplicationChanges(applications, calls);
        this.ids = ids;
        this.clock = clock;
    }

    /** @param schools institution numbers */
    public record Command(
            ApplicationId application,
            List<String> schools,
            Delegation delegation,
            String by,
            Optional<String> reason) {}

    /** What became of it. */
    public enum Answer {
        CHANGED,
        NOT_LIVE,
        CALL_CONCLUDED,
        NOT_TAKEN_YET,
        PARTICIPANT_LIMIT,
        UNKNOWN
    }

    public Answer handle(Command command) {
        return changes.decide(command.application(), Answer.UNKNOWN, (a, call) -> decide(a, call, command));
    }

    private Change<Application, ApplicationNews, Answer> decide(Application current, Call call, Command command) {
        if (call.stage() == Stage.CONCLUDED) return Change.none(Answer.CALL_CONCLUDED);
        if (!isLive(Status.of(current, call).state())) return Change.none(Answer.NOT_LIVE);
        if (!current.isTaken(call)) return Change.none(Answer.NOT_TAKEN_YET);
        if (command.delegation().participants().size() > call.terms().participantLimit()) {
            return Change.none(Answer.PARTICIPANT_LIMIT);
        }
        var at = clock.instant();
        var team = command.delegation().team(ids);
        var remark = new Remark(act(current.latest().team(), team), command.by(), at, command.reason());
        var said = current.latest().proposal();
        var next = current.amended(new Proposal(said.motivation(), said.themes(), command.schools()), team, remark);
        var news = Apply.named(next.id(), command.delegation(), ids);
        news.add(new ApplicationNews.ClaimAmended(next.claim(at)));
        return Change.to(next, news, Answer.CHANGED);
    }

    private static Remark.Act act(Team before, Team after) {
        return before.contact().equals(after.contact()) ? Remark.Act.TEAM_CHANGED : Remark.Act.CONTACT_HANDED_OVER;
    }

    private static boolean isLive(ApplicationState state) {
        return switch (state) {
            case RECEIVED, WAITING, OFFERED, JOINED -> true;
            case RETRACTED, WITHDRAWN, LAPSED, DECLINED, REFUSED -> false;
        };
    }
}
