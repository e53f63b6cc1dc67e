/** What the coordinator writes to many at once. */
@NullMarked
package dk.samspil.registration.domain.messages;

import org.jspecify.annotations.NullMarked;
