/** The reference group of a call: who is in it, and its meetings. */
@NullMarked
package dk.samspil.registration.domain.referencegroup;

import org.jspecify.annotations.NullMarked;
