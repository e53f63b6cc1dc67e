@NullMarked
package dk.samspil.places;

import org.jspecify.annotations.NullMarked;
