/** What people have chosen, in the store. */
@NullMarked
package dk.samspil.notification.persistence.rights;

import org.jspecify.annotations.NullMarked;
