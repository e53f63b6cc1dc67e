package dk.samspil.registration.persistence.directory;

import dk.samspil.registration.application.directory.Staged;
import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.SchoolNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A change that a file asks for, as it is kept: one of the four is there. */
public record RowDocument(
        @Nullable SchoolRow school,
        @Nullable PersonRow person,
        @Nullable LeadersRow leaders,
        @Nullable ContactsRow contacts) {

    /** A school. */
    public record SchoolRow(
            String number,
            FactsDocument facts,
            List<String> told,
            @Nullable StateDocument state) {
        Staged toStaged() {
            return new Staged.SchoolEntry(
                    new SchoolNumber(number),
                    facts.toFacts(),
                    Set.copyOf(told),
                    Optional.ofNullable(state).map(StateDocument::toState));
        }
    }

    /** A person. */
    public record PersonRow(
            String person,
            String name,
            String email,
            @Nullable String title,
            @Nullable String municipality,
            String language,
            Instant named) {
        Staged toStaged() {
            return new Staged.PersonEntry(
                    new PersonId(person),
                    new PersonDetails(
                            name,
                            email,
                            Optional.ofNullable(title),
                            Optional.ofNullable(municipality).map(MunicipalityCode::new),
                            Language.valueOf(language)),
                    named);
        }
    }

    /** Who leads a school. */
    public record LeadersRow(String number, List<String> people) {
        Staged toStaged() {
            return new Staged.LeadersEntry(new SchoolNumber(number), ids(people));
        }
    }

    /** By whom a municipality is reached. */
    public record ContactsRow(
            String municipality,
            @Nullable String head,
            @Nullable List<String> administration) {
        Staged toStaged() {
            return new Staged.ContactsEntry(
                    new MunicipalityCode(municipality),
                    Optional.ofNullable(head).map(PersonId::new),
                    Optional.ofNullable(administration).map(RowDocument::ids));
        }
    }

    static RowDocument of(Staged row) {
        return switch (row) {
            case Staged.SchoolEntry(var number, var facts, var told, var state) ->
                new RowDocument(
                        new SchoolRow(
                                number.value(),
                                FactsDocument.of(facts),
                                told.stream().sorted().toList(),
                                state.map(StateDocument::of).orElse(null)),
                        null,
                        null,
                        null);
            case Staged.PersonEntry(var id, var details, var named) ->
                new RowDocument(
                        null,
                        new PersonRow(
                                id.value(),
                                details.name(),
                                details.email(),
                                details.title().orElse(null),
                                details.municipality()
                                        .map(MunicipalityCode::value)
                                        .orElse(null),
                                details.language().name(),
                                named),
                        null,
                        null);
            case Staged.LeadersEntry(var number, var leaders) ->
                new RowDocument(null, null, new LeadersRow(number.value(), texts(leaders)), null);
            case Staged.ContactsEntry(var municipality, var head, var administration) ->
                new RowDocument(
                        null,
                        null,
                        null,
                        new ContactsRow(
                                municipality.value(),
                                head.map(PersonId::value).orElse(null),
                                administration.map(RowDocument::texts).orElse(null)));
        };
    }

    Staged toStaged() {
        if (school != null) return school.toStaged();
        if (person != null) return person.toStaged();
        if (leaders != null) return leaders.toStaged();
        if (contacts != null) return contacts.toStaged();
        throw new IllegalStateException("a row asks for nothing");
    }

    private static List<String> texts(List<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    private static List<PersonId> ids(List<String> people) {
        return people.stream().map(PersonId::new).toList();
    }
}
