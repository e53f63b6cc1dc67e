/** Forgetting erased people, and knowing who has come back. */
@NullMarked
package dk.samspil.conference.application.people;

import org.jspecify.annotations.NullMarked;
