/** The use cases about people. */
@NullMarked
package dk.samspil.registration.application.people;

import org.jspecify.annotations.NullMarked;
