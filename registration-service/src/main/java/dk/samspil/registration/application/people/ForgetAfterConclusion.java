package dk.samspil.registration.application.people;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.Applications;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.People;
import dk.samspil.registration.domain.Application;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.Participant;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.people.ErasureReason;
import dk.samspil.registration.domain.people.Retention;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Erases those whom only programmes need that were concluded long enough ago; once all are, everybody. Whoever another
 * programme names, or who is none's and may be of one that goes on, stays.
 */
public final class ForgetAfterConclusion {
    private static final String BY = "retention";
    private static final int PAGE = 200;

    private final People people;
    private final Calls calls;
    private final Applications applications;
    private final ConcludedCalls conclusions;
    private final Times times;

    /** Both clocks. */
    public record Times(Clock business, InstantSource system) {}

    public ForgetAfterConclusion(
            People people, Calls calls, Applications applications, ConcludedCalls conclusions, Times times) {
        this.people = people;
        this.calls = calls;
        this.applications = applications;
        this.conclusions = conclusions;
        this.times = times;
    }

    public void handle() {
        var over = over(conclusions.concluded());
        if (over.isEmpty()) return;
        var going = calls.all().stream()
                .map(Call::id)
                .filter(id -> !over.contains(id))
                .toList();
        var needed = named(going.stream());
        secretariats(going).forEach(needed::add);
        var wanted = going.isEmpty() ? Optional.<Set<PersonId>>empty() : Optional.of(named(over.stream()));
        var failed = new IllegalStateException("not everybody could be erased");
        known().stream()
                .filter(id -> !needed.contains(id)
                        && wanted.filter(w -> !w.contains(id)).isEmpty())
                .forEach(id -> erase(id, failed));
        if (failed.getSuppressed().length > 0) throw failed;
    }

    private Set<CallId> over(Map<CallId, Instant> concluded) {
        var now = times.business().instant();
        var over = new HashSet<CallId>();
        concluded.forEach((call, at) -> {
            if (Retention.CONTACT_DETAILS.hasEnded(at, now)) over.add(call);
        });
        return over;
    }

    private Set<PersonId> named(Stream<CallId> of) {
        var named = new HashSet<PersonId>();
        of.flatMap(call -> applications.of(call).stream())
                .map(Application::attempts)
                .flatMap(List::stream)
                .forEach(attempt -> {
                    named.add(attempt.team().contact());
                    attempt.team().participants().stream()
                            .map(Participant::person)
                            .forEach(named::add);
                });
        return named;
    }

    private Stream<PersonId> secretariats(List<CallId> of) {
        return calls.all().stream()
                .filter(call -> of.contains(call.id()))
                .flatMap(call -> call.terms().announcement().secretariat().stream());
    }

    private List<PersonId> known() {
        var all = new ArrayList<PersonId>();
        List<Person> page;
        var after = Optional.<PersonId>empty();
        do {
            page = people.list(People.Filter.known(), after, PAGE);
            page.forEach(person -> all.add(person.id()));
            after = all.isEmpty() ? after : Optional.of(all.getLast());
        } while (page.size() == PAGE);
        return all;
    }

    private void erase(PersonId id, IllegalStateException failed) {
        try {
            people.react(
                    id,
                    current -> current.map(p -> PersonChanges.of(
                                    p,
                                    p.erase(
                                            ErasureReason.RETENTION,
                                            BY,
                                            times.business().instant(),
                                            times.system().instant()),
                                    Change.Done.DONE))
                            .orElseGet(Change::none));
        } catch (RuntimeException e) {
            // One must not hold up the others.
            failed.addSuppressed(e);
        }
    }
}
