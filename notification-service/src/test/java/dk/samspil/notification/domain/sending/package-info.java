@NullMarked
package dk.samspil.notification.domain.sending;

import org.jspecify.annotations.NullMarked;
