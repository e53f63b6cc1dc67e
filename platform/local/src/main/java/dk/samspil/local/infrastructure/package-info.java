/** Broker, store and mailbox in one process. */
@NullMarked
package dk.samspil.local.infrastructure;

import org.jspecify.annotations.NullMarked;
