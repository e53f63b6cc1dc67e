@NullMarked
package dk.samspil.notification.mail.bounces;

import org.jspecify.annotations.NullMarked;
