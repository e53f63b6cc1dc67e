/** The directory, as it is kept. */
@NullMarked
package dk.samspil.registration.persistence.directory;

import org.jspecify.annotations.NullMarked;
