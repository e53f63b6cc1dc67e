/** Receives events: the handler table, retries, parking, redrive. */
@NullMarked
package dk.samspil.messaging.consume;

import org.jspecify.annotations.NullMarked;
