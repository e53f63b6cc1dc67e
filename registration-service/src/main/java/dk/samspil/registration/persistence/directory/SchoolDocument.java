package dk.samspil.registration.persistence.directory;

import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.directory.SchoolNumber;
import java.util.List;
import java.util.Locale;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A school, as it is kept.
 *
 * @param municipality whose it is, to search by
 * @param found its name and number in small letters, to search in
 */
public record SchoolDocument(
        @BsonId String id,
        String municipality,
        String found,
        FactsDocument facts,
        StateDocument state,
        List<String> leaders) {

    static SchoolDocument of(School school) {
        return new SchoolDocument(
                school.number().value(),
                school.facts().municipality().value(),
                folded(school.facts().name()) + " " + school.number().value(),
                FactsDocument.of(school.facts()),
                StateDocument.of(school.state()),
                school.leaders().stream().map(PersonId::value).toList());
    }

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    School toSchool() {
        return new School(
                new SchoolNumber(id),
                facts.toFacts(),
                state.toState(),
                leaders.stream().map(PersonId::new).toList());
    }
}
