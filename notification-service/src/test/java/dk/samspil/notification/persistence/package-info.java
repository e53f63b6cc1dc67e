@NullMarked
package dk.samspil.notification.persistence;

import org.jspecify.annotations.NullMarked;
