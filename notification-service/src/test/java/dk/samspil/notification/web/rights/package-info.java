@NullMarked
package dk.samspil.notification.web.rights;

import org.jspecify.annotations.NullMarked;
