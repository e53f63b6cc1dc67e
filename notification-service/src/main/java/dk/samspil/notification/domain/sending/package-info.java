/** What decides when mails leave: lanes, hours, waves, pauses. */
@NullMarked
package dk.samspil.notification.domain.sending;

import org.jspecify.annotations.NullMarked;
