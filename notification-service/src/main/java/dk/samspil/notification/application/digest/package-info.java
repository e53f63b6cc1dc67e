/** Gathering what happens, and telling it once each working-day morning. */
@NullMarked
package dk.samspil.notification.application.digest;

import org.jspecify.annotations.NullMarked;
