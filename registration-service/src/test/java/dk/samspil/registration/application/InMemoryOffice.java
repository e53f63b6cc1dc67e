package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.MovingClock;
import dk.samspil.registration.Office;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.directory.InMemoryRows;
import dk.samspil.registration.domain.Application;
import dk.samspil.registration.domain.ApplicationDraft;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.ApplicationNews;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.CallNews;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.PersonNews;
import dk.samspil.registration.messaging.ApplicationEvents;
import dk.samspil.registration.messaging.CallEvents;
import dk.samspil.registration.messaging.PersonEvents;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The use cases on stores in memory. */
public final class InMemoryOffice {
    public final MovingClock clock = new MovingClock(Sample.NOW);
    public final InMemoryCalls calls = new InMemoryCalls(clock);
    public final InMemoryApplications applications = new InMemoryApplications(clock);
    public final InMemoryDrafts drafts = new InMemoryDrafts(clock);
    public final InMemoryPeople people = new InMemoryPeople(clock);
    public final InMemoryRows rows = new InMemoryRows();
    public final Office office = new Office(calls, applications, drafts, people, rows, clock);

    public InMemoryOffice() {
        calls.holdToContracts();
        people.holdToContracts();
        calls.useSteps(office.steps);
        applications.useSteps(office.steps);
        people.useSteps(office.steps);
    }

    /** Under a step of an application, or an event. */
    public static Cause step(MunicipalityCode who, long sequence) {
        var stream = "/registration/applications/" + Sample.application(who).value() + "#" + who.value();
        return Cause.event(stream, sequence, stream + "/" + sequence, "flow", TraceParent.fresh());
    }

    /** Calls in memory. */
    public static final class InMemoryCalls extends InMemoryAggregates<CallId, Call, CallNews> implements Calls {
        InMemoryCalls(Clock clock) {
            super("calls", CallId::value, new CallEvents(), clock);
        }

        @Override
        public List<Call> all() {
            return states();
        }
    }

    /** Applications in memory. */
    public static final class InMemoryApplications
            extends InMemoryAggregates<ApplicationId, Application, ApplicationNews> implements Applications {
        InMemoryApplications(Clock clock) {
            super("applications", ApplicationId::value, new ApplicationEvents(), clock);
        }

        @Override
        public List<Application> of(CallId call) {
            return states().stream().filter(a -> a.id().call().equals(call)).toList();
        }

        @Override
        public List<Application> of(MunicipalityCode municipality) {
            return states().stream()
                    .filter(a -> a.id().municipality().equals(municipality))
                    .toList();
        }
    }

    /** Drafts in memory. */
    public static final class InMemoryDrafts extends InMemoryAggregates<ApplicationId, ApplicationDraft, Void>
            implements ApplicationDrafts {
        InMemoryDrafts(Clock clock) {
            super(
                    "drafts",
                    ApplicationId::value,
                    _ -> {
                        throw new IllegalStateException("drafts tell nobody anything");
                    },
                    clock);
        }

        @Override
        public List<ApplicationDraft> written() {
            return states().stream().filter(d -> d.content().isPresent()).toList();
        }
    }

    /** People in memory. */
    public static final class InMemoryPeople extends InMemoryAggregates<PersonId, Person, PersonNews>
            implements People {
        public InMemoryPeople(Clock clock) {
            super("people", PersonId::value, new PersonEvents(), clock);
        }

        @Override
        public List<Person> known() {
            return states().stream().filter(p -> !p.isErased()).toList();
        }

        @Override
        public Map<PersonId, Person> among(Collection<PersonId> ids) {
            return states().stream()
                    .filter(p -> ids.contains(p.id()))
                    .collect(Collectors.toMap(Person::id, Function.identity()));
        }

        @Override
        public List<Person> list(Filter filter, Optional<PersonId> after, int limit) {
            return states().stream()
                    .filter(filter::matches)
                    .filter(p -> after.isEmpty()
                            || p.id().value().compareTo(after.get().value()) > 0)
                    .sorted(Comparator.comparing(p -> p.id().value()))
                    .limit(limit)
                    .toList();
        }
    }
}
