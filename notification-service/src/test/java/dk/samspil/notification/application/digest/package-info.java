@NullMarked
package dk.samspil.notification.application.digest;

import org.jspecify.annotations.NullMarked;
