@NullMarked
package dk.samspil.registration.persistence;

import org.jspecify.annotations.NullMarked;
