package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.Application;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.ApplicationNews;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.Proposal;
import dk.samspil.registration.domain.Remark;
import dk.samspil.registration.domain.Stage;
import dk.samspil.registration.domain.Status;
import java.time.Clock;
import java.util.Optional;

/** A municipality changes what its application says, as long as nothing is decided. */
public final class AmendApplication {
    private final ApplicationChanges changes;
    private final PersonIds ids;
    private final Clock clock;

    public AmendApplication(Applications applications, Calls calls, PersonIds ids, Clock clock) {
        this.changes = new ApplicationChanges(applications, calls);
        this.ids = ids;
        this.clock = clock;
    }

    public record Command(
            ApplicationId application, Proposal proposal, Delegation delegation, String by, Optional<String> reason) {}

    /** What became of it. */
    public enum Answer {
        AMENDED,
        DECIDED,
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
        if (!Status.of(current, call).isOpen()) return Change.none(Answer.DECIDED);
        if (!current.isTaken(call)) return Change.none(Answer.NOT_TAKEN_YET);
        if (command.delegation().participants().size() > call.terms().participantLimit()) {
            return Change.none(Answer.PARTICIPANT_LIMIT);
        }
        var at = clock.instant();
        var remark = new Remark(Remark.Act.AMENDED, command.by(), at, command.reason());
        var next = current.amended(command.proposal(), command.delegation().team(ids), remark);
        var news = Apply.named(next.id(), command.delegation(), ids);
        news.add(new ApplicationNews.ClaimAmended(next.claim(at)));
        return Change.to(next, news, Answer.AMENDED);
    }
}
