@NullMarked
package dk.samspil.notification.application.sending;

import org.jspecify.annotations.NullMarked;
