package dk.samspil.notification.domain;

import java.util.Optional;

/**
 * What a person has decided about a mail, or an address, and why.
 *
 * @param by the person's subject, as their login gives it
 * @param reason in their words; empty once the mail's recipient is erased, of whom it may tell
 */
public record Wish(String by, Optional<String> reason) {

    Wish withoutWords() {
        return new Wish(by, Optional.empty());
    }
}
