/** What others hear of the reference group, and its steps. */
@NullMarked
package dk.samspil.registration.messaging.referencegroup;

import org.jspecify.annotations.NullMarked;
