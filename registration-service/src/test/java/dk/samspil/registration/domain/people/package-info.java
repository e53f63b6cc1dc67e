@NullMarked
package dk.samspil.registration.domain.people;

import org.jspecify.annotations.NullMarked;
