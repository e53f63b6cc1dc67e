@NullMarked
package dk.samspil.notification.messaging;

import org.jspecify.annotations.NullMarked;
