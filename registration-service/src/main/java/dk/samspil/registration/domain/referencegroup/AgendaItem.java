package dk.samspil.registration.domain.referencegroup;

import dk.samspil.registration.domain.Title;

/**
 * Something that a meeting is to deal with.
 *
 * @param minutes how long it may take; 0 where nothing is said
 */
public record AgendaItem(Title title, int minutes) {}
