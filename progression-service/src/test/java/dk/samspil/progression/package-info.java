@NullMarked
package dk.samspil.progression;

import org.jspecify.annotations.NullMarked;
