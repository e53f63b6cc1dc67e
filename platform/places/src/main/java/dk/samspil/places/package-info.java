/** Limited places with a waiting list: a pure kernel. */
@NullMarked
package dk.samspil.places;

import org.jspecify.annotations.NullMarked;
