/** The door for whoever steers when mails leave. */
@NullMarked
package dk.samspil.notification.web.sending;

import org.jspecify.annotations.NullMarked;
