package dk.samspil.registration.web;

import dk.samspil.registration.application.People;
import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.Participant;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Team;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to the people of an application. */
@Component
class TeamNames {
    private final People people;

    TeamNames(People people) {
        this.people = people;
    }

    /** A team with its names. */
    record Named(PersonView contact, List<PersonView> participants) {}

    Named of(Team team) {
        var ids = Stream.concat(
                        Stream.of(team.contact()), team.participants().stream().map(Participant::person))
                .collect(Collectors.toSet());
        var known = people.among(ids);
        return new Named(
                view(known, team.contact(), null),
                team.participants().stream()
                        .map(p -> view(known, p.person(), WireNames.of(p.role())))
                        .toList());
    }

    private static PersonView view(Map<PersonId, Person> known, PersonId id, @Nullable String role) {
        return Optional.ofNullable(known.get(id))
                .flatMap(Person::details)
                .map(details -> view(id, details, role))
                .orElseGet(() -> new PersonView(id.value(), null, null, null, null, role));
    }

    private static PersonView view(PersonId id, PersonDetails details, @Nullable String role) {
        return new PersonView(
                id.value(),
                details.name(),
                details.email(),
                details.title().orElse(null),
                details.language() == Language.EN ? "en" : "da",
                role);
    }
}
