/** The directory's stores, on the real one. */
@NullMarked
package dk.samspil.registration.persistence.directory;

import org.jspecify.annotations.NullMarked;
