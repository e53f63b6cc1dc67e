/** The use cases, and the ports that they need. */
@NullMarked
package dk.samspil.registration.application;

import org.jspecify.annotations.NullMarked;
