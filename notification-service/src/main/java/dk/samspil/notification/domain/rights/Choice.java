package dk.samspil.notification.domain.rights;

import dk.samspil.notification.domain.Category;
import java.time.Instant;

/**
 * Somebody has declined a category of mails, or wants it after all.
 *
 * @param at business time
 */
public record Choice(Category category, boolean declined, Way way, Instant at) {}
