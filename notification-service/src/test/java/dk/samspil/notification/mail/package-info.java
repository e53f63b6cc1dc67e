@NullMarked
package dk.samspil.notification.mail;

import org.jspecify.annotations.NullMarked;
