package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.Application;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.ApplicationNews;
import dk.samspil.registration.domain.ApplyRefusal;
import dk.samspil.registration.domain.Attempt;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Proposal;
import dk.samspil.registration.domain.RegionCode;
import dk.samspil.registration.domain.Remark;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A municipality applies. The application is kept with what it asks of the call, which decides on the
 * place right after; what is refused here the call would refuse as well.
 */
public final class Apply {
    private final Applications applications;
    private final Calls calls;
    private final Regions regions;
    private final PersonIds ids;
    private final Clock clock;

    public Apply(Applications applications, Calls calls, Regions regions, PersonIds ids, Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.regions = regions;
        this.ids = ids;
        this.clock = clock;
    }

    public record Command(
            CallId call,
            MunicipalityCode municipality,
            Proposal proposal,
            Delegation delegation,
            String by,
            Optional<String> reason) {
        ApplicationId application() {
            return new ApplicationId(call, municipality);
        }
    }

    /** Whether the application is taken. */
    public sealed interface Answer {
        record Submitted(int attempt) implements Answer {}

        record Refused(ApplyRefusal reason) implements Answer {}
    }

    public Answer handle(Command command) {
        var region = regions.of(command.municipality());
        if (region.isEmpty()) return new Answer.Refused(ApplyRefusal.UNKNOWN_MUNICIPALITY);
        var call = calls.find(command.call());
        if (call.isEmpty()) return new Answer.Refused(ApplyRefusal.UNKNOWN_CALL);
        var at = clock.instant();
        return applications.change(
                command.application(),
                Answer.class,
                current -> decide(current, call.get().state(), command, region.get(), at));
    }

    private Change<Application, ApplicationNews, Answer> decide(
            Optional<Application> current, Call call, Command command, RegionCode region, Instant at) {
        if (current.filter(a -> a.isLive(call)).isPresent()) return refused(ApplyRefusal.ALREADY_APPLIED);
        var refusal = call.refusal(at, command.delegation().participants().size());
        if (refusal.isPresent()) return refused(refusal.get());
        var attempt = new Attempt(
                current.map(a -> a.latest().number() + 1).orElse(1),
                region,
                command.proposal(),
                command.delegation().team(ids),
                false,
                at,
                List.of(new Remark(Remark.Act.SUBMITTED, command.by(), at, command.reason())));
        var next = current.map(a -> a.again(attempt)).orElseGet(() -> Application.of(command.application(), attempt));
        var news = named(next.id(), command.delegation(), ids);
        news.add(new ApplicationNews.PlaceClaimed(next.claim(at)));
        return Change.to(next, news, new Answer.Submitted(attempt.number()));
    }

    static List<ApplicationNews> named(ApplicationId application, Delegation delegation, PersonIds ids) {
        var news = new ArrayList<ApplicationNews>();
        delegation
                .people(ids)
                .forEach((person, details) -> news.add(new ApplicationNews.PersonNamed(application, person, details)));
        return news;
    }

    private static Change<Application, ApplicationNews, Answer> refused(ApplyRefusal reason) {
        return Change.none(new Answer.Refused(reason));
    }
}
