/** Events in and out, and the steps in between. */
@NullMarked
package dk.samspil.conference.messaging;

import org.jspecify.annotations.NullMarked;
