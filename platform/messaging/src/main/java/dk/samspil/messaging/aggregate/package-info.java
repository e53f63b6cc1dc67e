/** What a use case sees: aggregates that it changes, one at a time, each in one write. */
@NullMarked
package dk.samspil.messaging.aggregate;

import org.jspecify.annotations.NullMarked;
