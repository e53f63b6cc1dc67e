/** What leaves the service, what comes in, and the private steps in between. */
@NullMarked
package dk.samspil.registration.messaging;

import org.jspecify.annotations.NullMarked;
