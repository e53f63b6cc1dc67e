package dk.samspil.registration.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What a municipality has written so far and not submitted. Nobody else sees it.
 *
 * @param content empty once it was submitted or thrown away
 */
public record ApplicationDraft(ApplicationId id, Optional<DraftContent> content, String by, Instant savedAt) {

    /** The same, thrown away. */
    public ApplicationDraft discarded() {
        return new ApplicationDraft(id, Optional.empty(), by, savedAt);
    }
}
