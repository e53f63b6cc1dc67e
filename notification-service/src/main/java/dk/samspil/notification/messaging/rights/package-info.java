/** Which events concern what people have chosen. */
@NullMarked
package dk.samspil.notification.messaging.rights;

import org.jspecify.annotations.NullMarked;
