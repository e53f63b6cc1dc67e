/** What comes in from other services, what goes out to them, and the steps in between. */
@NullMarked
package dk.samspil.progression.messaging;

import org.jspecify.annotations.NullMarked;
