package dk.samspil.registration.web;

import dk.samspil.registration.application.People;
import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Team;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to the people of an application. */
@Component
class TeamNames {
    private final People people;

    TeamNames(People people) {
        this.people = people;
    }

    PersonView contact(Team team) {
        return view(team.contact(), null);
    }

    List<PersonView> participants(Team team) {
        return team.participants().stream()
                .map(p -> view(p.person(), WireNames.of(p.role())))
                .toList();
    }

    private PersonView view(PersonId id, @Nullable String role) {
        return people.find(id)
                .flatMap(p -> p.state().details())
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
