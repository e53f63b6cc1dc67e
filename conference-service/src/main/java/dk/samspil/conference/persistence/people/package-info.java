/** Erased people as they are kept: ids only. */
@NullMarked
package dk.samspil.conference.persistence.people;

import org.jspecify.annotations.NullMarked;
