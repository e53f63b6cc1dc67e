/** What is done about the reference group, and the ports that it needs. */
@NullMarked
package dk.samspil.registration.application.referencegroup;

import org.jspecify.annotations.NullMarked;
