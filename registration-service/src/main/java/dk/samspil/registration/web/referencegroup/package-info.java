/** The REST interface of the reference group. */
@NullMarked
package dk.samspil.registration.web.referencegroup;

import org.jspecify.annotations.NullMarked;
