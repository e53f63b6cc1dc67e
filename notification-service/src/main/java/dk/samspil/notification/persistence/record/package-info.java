/** The programmes in the store. */
@NullMarked
package dk.samspil.notification.persistence.record;

import org.jspecify.annotations.NullMarked;
