/** Use cases and the ports that they need. */
@NullMarked
package dk.samspil.operations.application;

import org.jspecify.annotations.NullMarked;
