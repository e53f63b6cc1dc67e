package dk.samspil.notification.domain.digest;

import dk.samspil.notification.domain.PersonId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What concerns one person, by what they are in the circles of calls. */
final class Concerns {
    private final PersonId person;
    private final Function<PersonId, Optional<String>> municipalityOf;
    private final Map<Audience, Predicate<Happening>> found = new EnumMap<>(Audience.class);
    private int openSteps;

    Concerns(PersonId person, Function<PersonId, Optional<String>> municipalityOf) {
        this.person = person;
        this.municipalityOf = municipalityOf;
        hears(Audience.RESEARCHER, h -> h.isTo(person));
    }

    void add(Circle circle) {
        if (circle.secretariat().filter(person::equals).isPresent())
            hears(
                    Audience.SECRETARIAT,
                    h -> h.kind().isOfTheSystem() || h.call().equals(circle.call()));
        circle.members().forEach((code, member) -> add(circle.call(), code, member));
    }

    private void add(String call, String municipality, Member member) {
        Predicate<Happening> its =
                h -> h.call().equals(call) && h.municipality().equals(municipality);
        if (member.researchers().contains(person)) hears(Audience.RESEARCHER, its);
        if (member.contact().filter(person::equals).isPresent()) {
            openSteps += member.open();
            hears(Audience.CONTACT, its.or(h -> isAnswerOf(municipality, h)));
        }
    }

    Predicate<Happening> as(Audience audience) {
        return found.getOrDefault(audience, _ -> false);
    }

    int openSteps() {
        return openSteps;
    }

    private void hears(Audience audience, Predicate<Happening> what) {
        found.merge(audience, what, Predicate::or);
    }

    private boolean isAnswerOf(String municipality, Happening happening) {
        return happening.kind().isAnswer()
                && municipalityOf
                        .apply(new PersonId(happening.about()))
                        .filter(municipality::equals)
                        .isPresent();
    }
}
