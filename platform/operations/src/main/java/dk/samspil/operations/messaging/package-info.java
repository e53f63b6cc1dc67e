/** What comes from the broker and what goes to it, and how far it has been read. */
@NullMarked
package dk.samspil.operations.messaging;

import org.jspecify.annotations.NullMarked;
