@NullMarked
package dk.samspil.notification.domain.digest;

import org.jspecify.annotations.NullMarked;
