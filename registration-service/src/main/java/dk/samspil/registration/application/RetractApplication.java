package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.Application;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.ApplicationNews;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.Remark;
import dk.samspil.registration.domain.Stage;
import dk.samspil.registration.domain.Status;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A municipality takes its application back, as long as it has not joined; then it would withdraw. */
public final class RetractApplication {
    private final ApplicationChanges changes;
    private final Clock clock;

    public RetractApplication(Applications applications, Calls calls, Clock clock) {
        this.changes = new ApplicationChanges(applications, calls);
        this.clock = clock;
    }

    public record Command(ApplicationId application, String by, Optional<String> reason) {}

    /** What became of it. */
    public enum Answer {
        RETRACTED,
        ALREADY_RETRACTED,
        ALREADY_JOINED,
        NOT_LIVE,
        CALL_CONCLUDED,
        UNKNOWN
    }

    public Answer handle(Command command) {
        return changes.decide(command.application(), Answer.UNKNOWN, (a, call) -> decide(a, call, command));
    }

    private Change<Application, ApplicationNews, Answer> decide(Application current, Call call, Command command) {
        if (call.stage() == Stage.CONCLUDED) return Change.none(Answer.CALL_CONCLUDED);
        return switch (Status.of(current, call).state()) {
            case RECEIVED, WAITING, OFFERED -> retract(current, command);
            case RETRACTED -> Change.none(Answer.ALREADY_RETRACTED);
            case JOINED -> Change.none(Answer.ALREADY_JOINED);
            case WITHDRAWN, LAPSED, DECLINED, REFUSED -> Change.none(Answer.NOT_LIVE);
        };
    }

    private Change<Application, ApplicationNews, Answer> retract(Application current, Command command) {
        if (current.latest().retracted()) return Change.none(Answer.ALREADY_RETRACTED);
        var at = clock.instant();
        var next = current.retracted(new Remark(Remark.Act.RETRACTED, command.by(), at, command.reason()));
        return Change.to(
                next,
                List.of(new ApplicationNews.ClaimRetracted(
                        next.id(), next.latest().number(), at)),
                Answer.RETRACTED);
    }
}
