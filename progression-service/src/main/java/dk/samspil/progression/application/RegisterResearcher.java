package dk.samspil.progression.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.progression.domain.Expertise;
import dk.samspil.progression.domain.MunicipalityCode;
import dk.samspil.progression.domain.Researcher;
import dk.samspil.progression.domain.ResearcherId;
import dk.samspil.progression.domain.ResearcherNews;
import dk.samspil.progression.domain.ResearcherNews.CapacityGained;
import dk.samspil.progression.domain.ResearcherNews.ResearcherRegistered;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Somebody becomes a researcher of the programme, once; municipalities that lack one are asked again. */
public final class RegisterResearcher {
    private final Researchers researchers;
    private final People people;

    public RegisterResearcher(Researchers researchers, People people) {
        this.researchers = researchers;
        this.people = people;
    }

    public record Command(
            People.Details person, Expertise expertise, int limit, SortedSet<MunicipalityCode> conflicts) {}

    /** Who it is, and how it went. */
    public record Answer(ResearcherId researcher, Outcome outcome) {}

    public enum Outcome {
        REGISTERED,
        REGISTERED_BEFORE,
        REGISTERED_ON_OTHER_TERMS
    }

    public Answer handle(Command command) {
        var person = people.register(command.person());
        var researcher = Researcher.register(person, command.expertise(), command.limit(), command.conflicts());
        var outcome = researchers.change(researcher.id(), Outcome.class, current -> decide(current, researcher));
        return new Answer(researcher.id(), outcome);
    }

    private static Change<Researcher, ResearcherNews, Outcome> decide(Optional<Researcher> current, Researcher wanted) {
        if (current.filter(r -> !r.gone()).isPresent()) {
            return Change.none(
                    current.get().isOnTerms(wanted) ? Outcome.REGISTERED_BEFORE : Outcome.REGISTERED_ON_OTHER_TERMS);
        }
        var events = List.of(
                new ResearcherRegistered(wanted.id(), wanted.person(), wanted.limit()),
                new CapacityGained(wanted.id()));
        return Change.to(current.map(r -> r.backOn(wanted)).orElse(wanted), events, Outcome.REGISTERED);
    }
}
