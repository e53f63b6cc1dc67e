package dk.samspil.registration.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a municipality has written so far and not submitted. Nobody else sees it.
 *
 * @param content empty once it was submitted or thrown away
 */
public record ApplicationDraft(ApplicationId id, Optional<DraftContent> content, String by, Instant savedAt) {

    /** Whether it names somebody. */
    public boolean names(Predicate<DraftPerson> somebody) {
        return content.filter(c -> c.contact().filter(somebody).isPresent()
                        || c.participants().stream().anyMatch(somebody))
                .isPresent();
    }

    /** The same, without somebody. */
    public ApplicationDraft without(Predicate<DraftPerson> somebody) {
        var rest = content.map(c -> new DraftContent(
                c.motivation(),
                c.themes(),
                c.schools(),
                c.contact().filter(somebody.negate()),
                c.participants().stream().filter(somebody.negate()).toList()));
        return new ApplicationDraft(id, rest, by, savedAt);
    }

    /** The same, thrown away. */
    public ApplicationDraft discarded() {
        return new ApplicationDraft(id, Optional.empty(), by, savedAt);
    }
}
