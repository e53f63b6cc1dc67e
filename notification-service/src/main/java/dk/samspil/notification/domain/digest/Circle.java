package dk.samspil.notification.domain.digest;

import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.digest.Notice.Attached;
import dk.samspil.notification.domain.digest.Notice.Concluded;
import dk.samspil.notification.domain.digest.Notice.ContactIs;
import dk.samspil.notification.domain.digest.Notice.Detached;
import dk.samspil.notification.domain.digest.Notice.Left;
import dk.samspil.notification.domain.digest.Notice.Onboarding;
import dk.samspil.notification.domain.digest.Notice.Secretariat;
import dk.samspil.notification.domain.digest.Notice.StepDone;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Who hears of a call: its secretariat, and the contacts and researchers of its municipalities. Ids only. */
public record Circle(String call, boolean concluded, Optional<PersonId> secretariat, Map<String, Member> members) {

    public Circle {
        members = Map.copyOf(members);
    }

    /** Of a call of which nothing is known yet. */
    public static Circle of(String call) {
        return new Circle(call, false, Optional.empty(), Map.of());
    }

    /** Notices about one municipality come in their order, others in any. */
    public Circle learn(Notice notice) {
        return switch (notice) {
            case Secretariat(var person) -> new Circle(call, concluded, person, members);
            case Concluded _ -> new Circle(call, true, secretariat, members);
            case ContactIs(var of, var person) -> with(of, m -> m.withContact(Optional.of(person)));
            case Left(var of) -> with(of, m -> m.withContact(Optional.empty()));
            case Attached(var of, var person) -> with(of, m -> m.withResearcher(person));
            case Detached(var of, var person) -> with(of, m -> m.withoutResearcher(person));
            case Onboarding(var of, var steps) -> with(of, m -> m.withSteps(steps));
            case StepDone(var of, var step) -> with(of, m -> m.withDone(step));
        };
    }

    /** Everybody who hears of it. */
    public Set<PersonId> people() {
        var people = new HashSet<PersonId>();
        if (concluded) return people;
        secretariat.ifPresent(people::add);
        members.values().forEach(member -> {
            member.contact().ifPresent(people::add);
            people.addAll(member.researchers());
        });
        return people;
    }

    private Circle with(String municipality, UnaryOperator<Member> change) {
        var all = new HashMap<>(members);
        all.put(municipality, change.apply(all.getOrDefault(municipality, Member.NEW)));
        return new Circle(call, concluded, secretariat, all);
    }
}
