/** Journals and circles in the store. */
@NullMarked
package dk.samspil.notification.persistence.digest;

import org.jspecify.annotations.NullMarked;
