/** The directory's part of the REST interface. */
@NullMarked
package dk.samspil.registration.web.directory;

import org.jspecify.annotations.NullMarked;
