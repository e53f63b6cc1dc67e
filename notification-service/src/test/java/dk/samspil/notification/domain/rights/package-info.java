@NullMarked
package dk.samspil.notification.domain.rights;

import org.jspecify.annotations.NullMarked;
