@NullMarked
package dk.samspil.registration.web.people;

import org.jspecify.annotations.NullMarked;
