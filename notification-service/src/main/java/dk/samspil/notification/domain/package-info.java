/** Mails and the people they go to: what may happen to a mail, and when. Nothing but java.*. */
@NullMarked
package dk.samspil.notification.domain;

import org.jspecify.annotations.NullMarked;
