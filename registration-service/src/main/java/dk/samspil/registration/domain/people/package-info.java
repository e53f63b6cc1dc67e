/** What is decided about people: how they are recorded, told of, erased and come back. */
@NullMarked
package dk.samspil.registration.domain.people;

import org.jspecify.annotations.NullMarked;
