/** The directory: the country's schools, who leads them, and whom each municipality is reached by. */
@NullMarked
package dk.samspil.registration.domain.directory;

import org.jspecify.annotations.NullMarked;
