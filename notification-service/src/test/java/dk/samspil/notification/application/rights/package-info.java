@NullMarked
package dk.samspil.notification.application.rights;

import org.jspecify.annotations.NullMarked;
