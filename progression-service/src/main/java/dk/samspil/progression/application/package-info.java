/** The use cases, and the ports that they need. */
@NullMarked
package dk.samspil.progression.application;

import org.jspecify.annotations.NullMarked;
