@NullMarked
package dk.samspil.notification.mail.sending;

import org.jspecify.annotations.NullMarked;
