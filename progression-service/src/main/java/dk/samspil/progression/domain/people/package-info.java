/** Who is erased: the municipalities that they lead look for somebody else. */
@NullMarked
package dk.samspil.progression.domain.people;

import org.jspecify.annotations.NullMarked;
