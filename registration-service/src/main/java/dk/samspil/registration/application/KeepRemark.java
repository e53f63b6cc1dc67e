package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.Application;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.ApplicationNews;
import dk.samspil.registration.domain.Remark;
import java.util.List;

/** What somebody did at the call goes into the application's history. */
public final class KeepRemark {
    private final Applications applications;

    public KeepRemark(Applications applications) {
        this.applications = applications;
    }

    public record Command(ApplicationId application, int attempt, Remark remark) {}

    public void handle(Command command) {
        applications.react(
                command.application(),
                current -> current.map(a -> with(a, command)).orElseGet(Change::none));
    }

    private static Change<Application, ApplicationNews, Change.Done> with(Application application, Command command) {
        return Change.to(application.with(command.attempt(), command.remark()), List.of());
    }
}
