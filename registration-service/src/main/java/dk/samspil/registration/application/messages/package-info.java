/** Writing to many at once, and the ports that it needs. */
@NullMarked
package dk.samspil.registration.application.messages;

import org.jspecify.annotations.NullMarked;
