/** Who is erased: invitations and seats of theirs are void. */
@NullMarked
package dk.samspil.conference.domain.people;

import org.jspecify.annotations.NullMarked;
