package dk.samspil.registration.application.people;

import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.application.directory.Schools;
import dk.samspil.registration.domain.Application;
import dk.samspil.registration.domain.ApplicationDraft;
import dk.samspil.registration.domain.Attempt;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.DraftPerson;
import dk.samspil.registration.domain.Line;
import dk.samspil.registration.domain.Participant;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Team;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.directory.SchoolNumber;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who is named by programmes that are over, and who is needed: by others, or in the directory. Each time looked up anew.
 */
public final class WhoIsNamed {
    private static final int PAGE = 500;

    private final Registers registers;
    private final PersonIds ids;

    public WhoIsNamed(Registers registers, PersonIds ids) {
        this.registers = registers;
        this.ids = ids;
    }

    /**
     * By programmes that are over, in an application, in the reference group, or as the secretariat: when the last of
     * those was concluded that name the person.
     */
    Map<PersonId, Instant> concluded(Map<CallId, Instant> over) {
        var last = new HashMap<PersonId, Instant>();
        over.forEach((id, at) -> byProgrammes(call -> call.id().equals(id))
                .forEach(person -> last.merge(person, at, (a, b) -> a.isAfter(b) ? a : b)));
        return last;
    }

    /** When the earliest of the programmes was published that are not over: until it is, nobody takes part in one. */
    Optional<Instant> goesOnSince(Set<CallId> over) {
        return registers.programmes().calls().all().stream()
                .filter(call -> !over.contains(call.id()))
                .map(Call::publishedAt)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** By whatever is not over, and in the directory. */
    Set<PersonId> needed(Set<CallId> over) {
        var needed = byProgrammes(call -> !over.contains(call.id()));
        drafted(over).forEach(needed::add);
        contacts().forEach(needed::add);
        leaders(needed);
        return needed;
    }

    /** The same about one person. */
    boolean isNeeded(PersonId person, Set<CallId> over) {
        return contacts().anyMatch(person::equals)
                || !registers.directory().schools().ledBy(person).isEmpty()
                || drafted(over).anyMatch(person::equals)
                || byProgrammes(call -> !over.contains(call.id())).contains(person);
    }

    private Set<PersonId> byProgrammes(Predicate<Call> which) {
        var named = new HashSet<PersonId>();
        registers.programmes().calls().all().stream().filter(which).forEach(call -> {
            call.terms().announcement().secretariat().ifPresent(named::add);
            Stream.concat(
                            call.lines().values().stream().map(Line::team),
                            registers.programmes().applications().of(call.id()).stream()
                                    .map(Application::attempts)
                                    .flatMap(List::stream)
                                    .map(Attempt::team))
                    .flatMap(WhoIsNamed::people)
                    .forEach(named::add);
            registers.group().members().of(call.id()).forEach(m -> named.add(m.id().person()));
        });
        return named;
    }

    private static Stream<PersonId> people(Team team) {
        return Stream.concat(
                Stream.of(team.contact()), team.participants().stream().map(Participant::person));
    }

    private Stream<PersonId> drafted(Set<CallId> over) {
        return registers.programmes().drafts().all().stream()
                .filter(draft -> !over.contains(draft.id().call()))
                .map(ApplicationDraft::content)
                .flatMap(Optional::stream)
                .flatMap(c -> Stream.concat(c.contact().stream(), c.participants().stream()))
                .map(DraftPerson::email)
                .flatMap(Optional::stream)
                .map(email -> ids.of(email.strip()));
    }

    private Stream<PersonId> contacts() {
        return registers.directory().contacts().all().stream()
                .flatMap(c -> Stream.concat(c.head().stream(), c.administration().stream()));
    }

    private void leaders(Set<PersonId> into) {
        List<School> page;
        var after = Optional.<String>empty();
        do {
            page = registers.directory().schools().page(Schools.Query.all(Optional.empty(), after, PAGE));
            page.forEach(school -> into.addAll(school.leaders()));
            if (!page.isEmpty()) after = Optional.of(page.getLast().number()).map(SchoolNumber::value);
        } while (page.size() == PAGE);
    }
}
