/** How changes are decided and saved: group commit, lost races, unknown outcomes; and the port to a store. */
@NullMarked
package dk.samspil.messaging.store;

import org.jspecify.annotations.NullMarked;
