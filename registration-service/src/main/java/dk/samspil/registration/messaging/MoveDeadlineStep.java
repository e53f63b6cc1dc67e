package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.CallNews;
import dk.samspil.registration.domain.directory.NewDeadline;
import java.time.Instant;

/** The municipalities are to be told that a call has another deadline. */
public record MoveDeadlineStep(String call, Instant deadline, Instant movedAt) {
    public static final String NAME = "move-deadline";

    static MoveDeadlineStep of(CallNews.DeadlineMoved news) {
        return new MoveDeadlineStep(
                news.call().id().value(), news.call().terms().deadline(), news.at());
    }

    public NewDeadline toNewDeadline() {
        return new NewDeadline(new CallId(call), deadline, movedAt);
    }
}
