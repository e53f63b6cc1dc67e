@NullMarked
package dk.samspil.notification.persistence.sending;

import org.jspecify.annotations.NullMarked;
