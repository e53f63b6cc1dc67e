package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.registration.domain.Application;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.Line;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Status;
import dk.samspil.registration.domain.Team;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads applications together with what the call says of them. */
public final class Standings {
    private final Applications applications;
    private final Calls calls;
    private final Clock clock;

    public Standings(Applications applications, Calls calls, Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.clock = clock;
    }

    /** An application, and how it stands at a call at a time. */
    public record Standing(Application application, Call call, Status status, Instant asOf) {
        static Standing of(Application application, Call call, Instant asOf) {
            return new Standing(application, call, Status.of(application, call), asOf);
        }

        /** Who takes part: what the call goes by, once it has taken note. */
        public Team team() {
            return call.line(application.id().municipality())
                    .filter(l -> l.attempt() == application.latest().number())
                    .map(Line::team)
                    .orElse(application.latest().team());
        }
    }

    public Optional<Call> call(CallId id) {
        return calls.find(id).map(Versioned::state);
    }

    /** One of them, with the version of what it says. */
    public Optional<Versioned<Standing>> find(ApplicationId id) {
        return applications
                .find(id)
                .flatMap(a -> calls.find(id.call())
                        .map(c -> new Versioned<>(
                                Standing.of(a.state(), c.state(), clock.instant()), a.kind(), a.version())));
    }

    /** Those to a call, or of a municipality, or both, or all, by their id. */
    public List<Standing> all(Optional<CallId> call, Optional<MunicipalityCode> municipality) {
        var now = clock.instant();
        var known = new HashMap<CallId, Call>();
        calls.all().forEach(c -> known.put(c.id(), c));
        return found(call, municipality, known.keySet().stream())
                .sorted(Comparator.comparing(Application::id))
                .flatMap(a -> Stream.ofNullable(known.get(a.id().call())).map(c -> Standing.of(a, c, now)))
                .toList();
    }

    private Stream<Application> found(
            Optional<CallId> call, Optional<MunicipalityCode> municipality, Stream<CallId> every) {
        if (call.isPresent()) {
            return applications.of(call.get()).stream()
                    .filter(a -> municipality.isEmpty() || municipality.get().equals(a.id().municipality()));
        }
        return municipality
                .map(m -> applications.of(m).stream())
                .orElseGet(() -> every.flatMap(c -> applications.of(c).stream()));
    }
}
