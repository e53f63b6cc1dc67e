/** What providers tell of bounces, and whom no mail reaches. */
@NullMarked
package dk.samspil.notification.web.bounces;

import org.jspecify.annotations.NullMarked;
