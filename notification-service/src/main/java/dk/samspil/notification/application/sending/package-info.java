/** Steers when mails leave. */
@NullMarked
package dk.samspil.notification.application.sending;

import org.jspecify.annotations.NullMarked;
