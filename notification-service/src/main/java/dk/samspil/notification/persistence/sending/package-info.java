/** Keeps what decides when mails leave. */
@NullMarked
package dk.samspil.notification.persistence.sending;

import org.jspecify.annotations.NullMarked;
