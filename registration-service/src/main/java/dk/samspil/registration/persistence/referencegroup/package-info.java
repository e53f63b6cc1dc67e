/** How the reference group is kept. */
@NullMarked
package dk.samspil.registration.persistence.referencegroup;

import org.jspecify.annotations.NullMarked;
