/** Erased people as they are kept: ids only. */
@NullMarked
package dk.samspil.progression.persistence.people;

import org.jspecify.annotations.NullMarked;
