/** Sends what saves left in the outboxes, in order, until the broker has it. */
@NullMarked
package dk.samspil.messaging.relay;

import org.jspecify.annotations.NullMarked;
