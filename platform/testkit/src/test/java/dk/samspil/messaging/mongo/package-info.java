/** What the store's adapter does by itself. */
@NullMarked
package dk.samspil.messaging.mongo;

import org.jspecify.annotations.NullMarked;
